import { DanvanError } from '#room/findings';
import type { Table, UnitRow } from './table.js';

/**
 * The rows with the largest amounts of an indicator.
 *
 * Vietnamese: các đơn vị dẫn đầu.
 *
 * Rows without an exact amount take no part. Rows that have as much as the last one are in too, so
 * that there may be more rows than asked for; the largest stands first, equals in their order.
 *
 * @param table - The table; of several periods the first is taken.
 * @param indicator - The code of an indicator.
 * @param count - How many rows; a whole number above zero.
 * @returns The rows.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for another count.
 *
 * @example
 * ```ts
 * import { topRows, type Table } from 'danvan';
 *
 * const bestThree = (table: Table) => topRows(table, 'outreach.sessions', 3);
 * bestThree.length; //=> 1
 * ```
 *
 * @category Aggregation
 */
export function topRows(table: Table, indicator: string, count: number): readonly UnitRow[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new DanvanError('INVALID_ARGUMENT', `${count} is no number of rows; take 1 or more.`);
  }
  const ranked = table.rows
    .flatMap((row) => {
      const amount = row.cells.find((cell) => cell.indicator === indicator)?.amount ?? null;
      return amount === null ? [] : [{ row, amount }];
    })
    .toSorted((a, b) => b.amount - a.amount);
  const least = ranked[count - 1]?.amount ?? -Infinity;
  return Object.freeze(ranked.filter(({ amount }) => amount >= least).map(({ row }) => row));
}
