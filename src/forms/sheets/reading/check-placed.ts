import type { Finding } from '#room/findings';
import { checkFilledForms } from '../../checks/check-filled-forms.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { SheetsOptions } from './sheets-options.js';
import type { PlacedForm } from './placed-forms.js';
import type { SheetPlaces } from './sheet-places.js';

/** The cell of a figure by the way that leads to it in its form. */
function cellOf({ sheet, columns, rows, total }: SheetPlaces, way: Finding['path']) {
  const [part, at, , index] = way;
  const row = part === 'total' ? total : typeof at === 'number' ? rows[at] : undefined;
  const column = columns[`${part === 'total' ? at : index}`];
  return row === undefined || column === undefined
    ? undefined
    : { sheet, address: `${column}${row}` };
}

/**
 * Puts findings of filled forms to the cells in which their figures stood.
 *
 * Vietnamese: gắn phát hiện vào ô của bảng tính.
 *
 * @param findings - Findings whose paths begin with `forms`, as {@link checkFilledForms} gives them.
 * @param places - Where the figures of the forms stood, in the order of the forms.
 * @returns The findings in their order; those whose figure has no cell are as they were.
 *
 * @example
 * ```ts
 * import { checkFilledForms, defineForm, locateFindings } from 'danvan/forms';
 *
 * const columns = [{ index: '1=2', heading: 'Tổng số' }, { index: '2', heading: 'Nam' }];
 * const forms = [defineForm({ id: 'members', title: 'Hội viên', columns })];
 * const rows = [{ key: 'xa-a', cells: { '1': 12, '2': 7 } }];
 * const findings = checkFilledForms([{ form: 'members', unit: 'xa-a', period: '2026', rows }], { forms });
 * const places = [{ sheet: 'Biểu 01', columns: { '1': 'C', '2': 'D' }, rows: [8] }];
 * locateFindings(findings, places)[0]?.cell; //=> { sheet: 'Biểu 01', address: 'C8' }
 * ```
 *
 * @category Forms
 */
export const locateFindings = (
  findings: readonly Finding[],
  places: readonly SheetPlaces[],
): readonly Finding[] =>
  findings.map((finding) => {
    const [list, at, ...way] = finding.path;
    const place = list === 'forms' && typeof at === 'number' ? places[at] : undefined;
    const cell = place && cellOf(place, way);
    return cell === undefined ? finding : Object.freeze({ ...finding, cell });
  });

/** What is wrong within forms that were read, each by itself, at the cells of its figures. */
export function checkPlaced(
  placed: readonly PlacedForm[],
  forms: readonly StatisticalForm[],
  { periods }: SheetsOptions,
): readonly Finding[] {
  return placed.flatMap(({ value, places }, at) => {
    const form = forms.filter(({ id }) => id === value.form);
    const found = checkFilledForms([value], { forms: form, ...(periods && { periods }) });
    return locateFindings(found, [places]).map((finding) =>
      Object.freeze({ ...finding, path: ['forms', at, ...finding.path.slice(2)] }),
    );
  });
}
