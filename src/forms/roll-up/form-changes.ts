import { areSameValues, deepFreeze } from '#room/kit';
import { subtractExactly } from '#room/text';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';
import { amountOf, type FormCells, type FormValue } from '../filled/form-value.js';
import { requireFilledForm } from '../filled/require-filled.js';

/**
 * One cell that changed between two filled forms.
 *
 * Vietnamese: ô thay đổi giữa hai lần ghi.
 *
 * @example
 * ```ts
 * import type { FormChange } from 'danvan/forms';
 *
 * const isNew = ({ before, after }: FormChange): boolean => before === null && after !== null;
 * ```
 *
 * @category Forms
 */
export interface FormChange {
  /** The key of the row. */
  readonly row: string;
  /** The index of the column. */
  readonly column: string;
  /** What stood there. */
  readonly before: FormValue;
  /** What stands there now. */
  readonly after: FormValue;
  /** What is after, less what was before; null where one of them is no exact figure. */
  readonly difference: number | null;
}

function differenceOf(before: FormValue, after: FormValue): number | null {
  const [from, to] = [amountOf(before), amountOf(after)];
  return Number.isNaN(from) || Number.isNaN(to) ? null : subtractExactly(to, from);
}

/**
 * What changed between two filled forms: a corrected one and the one before, or two periods.
 *
 * Vietnamese: so sánh hai biểu đã ghi số liệu.
 *
 * A row that only one of them has counts as missing in the other; missing is never taken for zero.
 *
 * @param form - The form of both.
 * @param before - The earlier one.
 * @param after - The later one.
 * @returns The cells that differ, by row and column, in the order of the later form.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where what is handed in is no filled form.
 *
 * @example
 * ```ts
 * import { defineForm, formChanges } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * const sent = (count: number) => ({
 *   ...{ form: 'meetings', unit: 'xa-a', period: '2026' },
 *   rows: [{ key: 'xa-a', cells: { '1': count, '2': null } }],
 * });
 * formChanges(form, sent(4), sent(6)).map(({ column, difference }) => [column, difference]); //=> [['1', 2]]
 * ```
 *
 * @category Forms
 */
export function formChanges(
  form: StatisticalForm,
  before: FilledForm,
  after: FilledForm,
): readonly FormChange[] {
  const cellsOf = ({ rows }: FilledForm): ReadonlyMap<string, FormCells> =>
    new Map(rows.map(({ key, cells }) => [key, cells]));
  const earlier = cellsOf(requireFilledForm(before, 'before'));
  const later = cellsOf(requireFilledForm(after, 'after'));
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const changes = keys.flatMap((row) =>
    form.columns.flatMap(({ index: column }): readonly FormChange[] => {
      const old = earlier.get(row)?.[column] ?? null;
      const now = later.get(row)?.[column] ?? null;
      const difference = differenceOf(old, now);
      return areSameValues(old, now) ? [] : [{ row, column, before: old, after: now, difference }];
    }),
  );
  return deepFreeze(changes);
}
