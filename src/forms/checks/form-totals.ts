import type { FilledForm } from '../filled/filled-form.js';
import type { FormCells, FormValue } from '../filled/form-value.js';
import { sumOfColumn } from '../filled/sum-of-values.js';
import { knownForm, type KnownForm } from '../filled/known-form.js';
import { requireFilledForm } from '../filled/require-filled.js';
import type { StatisticalForm } from '../definition/statistical-form.js';
import { formulaPlans, resultOf } from './formula-plan.js';
import { amountsOf } from './row-amounts.js';
import { topRows } from './top-rows.js';

/** The sum of a column over some rows; null where no row has a figure. */
const sumOver = (column: string, rows: readonly FormCells[]): FormValue =>
  sumOfColumn(rows.map((cells) => cells[column])) ?? null;

/** The row of totals with the columns worked out that do not add. */
function withRates(sums: FormCells, known: KnownForm): FormCells {
  const amounts = amountsOf(sums, known);
  const rates = formulaPlans(known.form.columns).flatMap((plan): readonly [string, FormValue][] => {
    if (plan.column.units !== 'recompute') return [];
    const result = resultOf(plan, amounts);
    return Number.isNaN(result) ? [] : [[plan.column.index, result]];
  });
  return { ...sums, ...Object.fromEntries(rates.toReversed()) };
}

/** The totals of some rows of a form that is known. */
export function totalsOf(known: KnownForm, rows: readonly FormCells[]): FormCells {
  const sums = known.form.columns.map(({ index, units }): [string, FormValue] => [
    index,
    units === 'sum' ? sumOver(index, rows) : null,
  ]);
  return withRates(Object.fromEntries(sums), known);
}

/**
 * The row of totals of a filled form.
 *
 * Vietnamese: dòng tổng cộng của biểu.
 *
 * Columns that add are added over the rows that have a figure; where none has, the total is missing
 * and not zero. Rates are worked out from the totals; columns that may not be added stay blank.
 * Rows that are parts of other rows are not added again.
 *
 * @param form - The form.
 * @param filled - The filled form; the total that it was sent with does not count.
 * @returns The cells of the row of totals, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { defineForm, formTotals } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const rows = [{ key: 'a', cells: { '1': 4, '2': null } }, { key: 'b', cells: { '1': 3, '2': null } }];
 * formTotals(form, { form: 'meetings', unit: 'x', period: '2026', rows }); //=> { 1: 7, 2: null }
 * ```
 *
 * @category Forms
 */
export function formTotals(form: StatisticalForm, filled: FilledForm): FormCells {
  const { rows } = requireFilledForm(filled, 'filled');
  const cells = topRows(form, filled).map((at) => rows[at]?.cells ?? {});
  return Object.freeze(totalsOf(knownForm(form), cells));
}
