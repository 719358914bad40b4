import { readable, withNames, type Finding } from '#room/findings';
import { asFrozen, deepFreeze, partByFirst } from '#room/kit';
import type { SheetData } from '#room/export';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';
import { requireForms } from '../filled/forms-options.js';
import { callName } from '../filled/known-form.js';
import { formFinding } from '../findings.js';
import type { PassedOver } from './cells/passed-over.js';
import { requireSheets } from './cells/require-sheets.js';
import type { FormMark } from './lines/form-mark.js';
import { checkPlaced } from './reading/check-placed.js';
import { readSheet, type ReadSheet } from './reading/read-sheet.js';
import type { PlacedForm } from './reading/placed-forms.js';
import { readingContexts } from './reading/reading-context.js';
import type { SheetPlaces } from './reading/sheet-places.js';
import { requireSheetsOptions, type SheetsOptions } from './reading/sheets-options.js';

/**
 * Filled forms that were read from sheets, and all that was not.
 *
 * Vietnamese: kết quả đọc biểu từ bảng tính.
 *
 * Each cell that holds something is used, or told of by a finding, or in `passedOver`.
 *
 * @example
 * ```ts
 * import type { ReadForm } from 'danvan/forms';
 *
 * const isWhole = ({ passedOver }: ReadForm): boolean => passedOver.length === 0;
 * ```
 *
 * @category Forms
 */
export interface ReadForm {
  /** In the order of sheets and tables. */
  readonly values: readonly FilledForm[];
  /** Where their figures stood, in the same order; see {@link locateFindings}. */
  readonly places: readonly SheetPlaces[];
  /** In the order of the sheets; each names the sheet and the cell. */
  readonly findings: readonly Finding[];
  /** The cells that were not read and that no finding tells of. */
  readonly passedOver: readonly PassedOver[];
  /** How many cells were understood: figures, names, headings and lines. */
  readonly used: number;
  /** What sheets that the library wrote say of themselves. */
  readonly marks: readonly FormMark[];
}

/** What is said where no sheet holds a form that was asked for. */
function nothingRead(sheets: readonly ReadSheet[], forms: readonly StatisticalForm[]) {
  if (sheets.some((sheet) => sheet.forms.length > 0 || sheet.findings.length > 0)) return [];
  const form = forms.map(callName).join(', ');
  const other = sheets.flatMap(({ mark }) => mark ?? []);
  const [first] = other;
  return first === undefined
    ? [formFinding('forms/no-table', { form })]
    : [formFinding('forms/mark-of-other-form', { form, found: first.form })];
}

const keyOf = ({ value: { form, unit, period } }: PlacedForm): string =>
  JSON.stringify([form, unit, period]);

/** Forms that were in the sheets twice; the first one counts. */
function repeated(placed: readonly PlacedForm[], forms: readonly StatisticalForm[]) {
  return placed.map(({ value: { form, unit, period }, places }) => {
    const known = forms.find(({ id }) => id === form);
    const row = places.rows[0] ?? 1;
    const facts = { form: known === undefined ? form : callName(known), period };
    const cell = {
      sheet: places.sheet,
      address: `${Object.values(places.columns)[0] ?? 'A'}${row}`,
    };
    return formFinding('forms/repeated-form', facts, { unit, period, cell });
  });
}

/**
 * Reads filled forms from the sheets of a workbook, as people fill and change them.
 *
 * Vietnamese: đọc biểu từ bảng tính.
 *
 * Columns are found by their headings, as text is matched, and by the row of indexes; where the two
 * disagree, or a heading may be two, nothing is guessed. Units are matched by name; unit and period
 * come from the lines over the table, the hidden mark, the name of the tab, else from `expected`.
 * Text such as `1.234`, `1,5 tỷ`, `12 %`, “không phát sinh” or `x` is read; figures are compared with
 * their formulas and totals. Hidden rows and columns are read, with a note; hidden sheets are not.
 * Without a sender a table of units gives one form a row. Findings: `forms/*`,
 * `organization/unknown-name`, `organization/ambiguous-name`, `time/*`.
 *
 * @param sheets - The sheets, as {@link SheetFormat} reads them.
 * @param form - The form, or all that the sheets may hold.
 * @param options - The units, the calendars, and who was to send for which period.
 * @returns The forms, frozen, the findings, and the cells that were passed over.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in are no sheets or no
 * form.
 *
 * @example
 * ```ts
 * import { defineForm, readForm } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const cells = [
 *   { row: 1, column: 1, value: 'Kỳ báo cáo: Quý II/2026' },
 *   { row: 3, column: 1, value: 'Đơn vị' },
 *   { row: 3, column: 2, value: 'SỐ NGƯỜI' },
 *   { row: 3, column: 3, value: 'Số cuộc' },
 *   { row: 4, column: 1, value: 'xa-a' },
 *   { row: 4, column: 2, value: '1.234' },
 *   { row: 4, column: 3, value: 7 },
 * ];
 * const { values } = readForm([{ name: 'Biểu 01', cells }], form);
 * values[0]?.period; //=> '2026-Q2'
 * values[0]?.rows; //=> [{ key: 'xa-a', cells: { 1: 7, 2: 1234 } }]
 * ```
 *
 * @category Forms
 */
export function readForm(
  sheets: readonly SheetData[],
  form: StatisticalForm | readonly StatisticalForm[],
  options: SheetsOptions = {},
): ReadForm {
  const forms = requireForms(form);
  requireSheetsOptions(options);
  return readable('The sheets', () => readAll(requireSheets(sheets), forms, options));
}

function readAll(
  sheets: readonly SheetData[],
  forms: readonly StatisticalForm[],
  options: SheetsOptions,
): ReadForm {
  const contexts = readingContexts(forms, options);
  const read = sheets.map((sheet) => readSheet(sheet, contexts));
  const parted = partByFirst(
    read.flatMap((each) => each.forms),
    keyOf,
  );
  const others = parted.repeated.map(({ item }) => item);
  const findings = [
    ...nothingRead(read, forms),
    ...read.flatMap((each) => each.findings),
    ...repeated(others, forms),
    ...checkPlaced(parted.first, forms, options),
  ];
  return deepFreeze({
    values: parted.first.map(({ value }) => value),
    places: parted.first.map(({ places }) => places),
    findings: withNames(findings, (id) => asFrozen(options.units?.byId.get(id)?.name)),
    passedOver: read.flatMap(({ passedOver }) => passedOver),
    used: read.reduce((sum, { used }) => sum + used, 0),
    marks: read.flatMap(({ mark }) => mark ?? []),
  });
}
