import * as z from 'zod/mini';
import { readable, requireShape } from '#room/findings';
import { asFrozen } from '#room/kit';
import type { SheetData } from '#room/export';
import type { StatisticalForm } from '../definition/statistical-form.js';
import { emptyForm, type EmptyFormOptions } from '../filled/empty-form.js';
import { requireForms } from '../filled/forms-options.js';
import { formSheet } from './blank/form-sheet.js';
import { formSheetOptionsShape, type FormSheetOptions } from './blank/sheet-frame.js';
import { distinctTabs } from './blank/tab-name.js';

/**
 * For whom a blank sheet is, and how it is written.
 *
 * Vietnamese: nơi ghi biểu và cách lập trang tính.
 *
 * @example
 * ```ts
 * import type { BlankFormOptions } from 'danvan/forms';
 *
 * const options: BlankFormOptions = { unit: 'xa-a', period: '2026-Q2' };
 * ```
 *
 * @category Forms
 */
export interface BlankFormOptions extends EmptyFormOptions, FormSheetOptions {}

const optionsShape = z.extend(formSheetOptionsShape, {
  unit: z.string(),
  period: z.string(),
  rows: z.optional(z.array(z.string())),
});

/**
 * Blank sheets of forms, one each, ready to be sent out.
 *
 * Vietnamese: lập trang tính trống của biểu để gửi đơn vị ghi số liệu.
 *
 * Headings stand as the act prints them, unit and period are written in, formulas are live and
 * locked, cells to fill in are marked and say what belongs there; {@link readForm} reads them back.
 *
 * @param form - The form, or several.
 * @param options - Who fills it in, for which period, and the units of its rows.
 * @returns The sheets, frozen.
 *
 * @example
 * ```ts
 * import { blankForm, readForm } from 'danvan/forms';
 * import { reportingCalendars as calendars, statisticalForms } from 'danvan/vietnam';
 *
 * const forms = statisticalForms.slice(0, 2);
 * const period = '2026-Q1@tt-06-2025-ttcp';
 * const sheets = blankForm(forms, { unit: 'xa-a', period, periods: { calendars } });
 * sheets.map(({ name }) => name); //=> ['01_TCD', '02_XLD']
 * readForm(sheets, forms, { periods: { calendars } }).findings; //=> []
 * ```
 *
 * @category Forms
 */
export function blankForm(
  form: StatisticalForm | readonly StatisticalForm[],
  options: BlankFormOptions,
): readonly SheetData[] {
  const forms = requireForms(form);
  requireShape(options, optionsShape, 'options');
  return readable('The form', () => blankOnes(forms, options));
}

function blankOnes(forms: readonly StatisticalForm[], options: BlankFormOptions) {
  const sheets = forms.map((each) => {
    const empty = emptyForm(each, options);
    const isItems = each.rows === 'items' && options.rows === undefined;
    return formSheet(each, isItems ? { ...empty, rows: [] } : empty, options);
  });
  const names = distinctTabs(sheets.map(({ name }) => name));
  return asFrozen(sheets.map((sheet, at) => ({ ...sheet, name: names[at] ?? sheet.name })));
}
