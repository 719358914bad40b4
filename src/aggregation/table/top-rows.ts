import { DanvanError } from '#room/findings';
import { rowsOfLevel, type RowLevel } from './rows-of-level.js';
import type { FigureTable, UnitRow } from './table.js';

/**
 * How many rows are wanted, and of which level.
 *
 * Vietnamese: số đơn vị dẫn đầu cần lấy.
 *
 * @example
 * ```ts
 * import type { TopOptions } from 'danvan/aggregation';
 *
 * const options: TopOptions = { count: 3, level: 'lowest' };
 * ```
 *
 * @category Aggregation
 */
export interface TopOptions {
  /** A whole number above zero. */
  readonly count: number;
  /** Of a table whose rows lie below each other (`rows: 'all'`). Defaults to `highest`. */
  readonly level?: RowLevel | undefined;
}

/**
 * The rows with the largest amounts of an indicator.
 *
 * Vietnamese: các đơn vị dẫn đầu.
 *
 * Rows without an exact amount take no part. Rows that have as much as the last one are in too, so
 * that there may be more rows than asked for; the largest stands first, equals in their order. No row
 * is set beside one that lies above it: of a table with `rows: 'all'` the highest rows are taken, or
 * the lowest.
 *
 * @param table - The table; of several periods the first is taken.
 * @param indicator - The code of an indicator.
 * @param wanted - How many rows, a whole number above zero; or that and the level.
 * @returns The rows.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for another count.
 *
 * @example
 * ```ts
 * import type { FigureTable } from 'danvan';
 * import { topRows } from 'danvan/aggregation';
 *
 * const bestThree = (table: FigureTable) => topRows(table, 'outreach.sessions', 3);
 * bestThree.length; //=> 1
 * ```
 *
 * @category Aggregation
 */
export function topRows(
  table: FigureTable,
  indicator: string,
  wanted: number | TopOptions,
): readonly UnitRow[] {
  const { count, level = 'highest' } = typeof wanted === 'number' ? { count: wanted } : wanted;
  if (!Number.isInteger(count) || count < 1) {
    throw new DanvanError('INVALID_ARGUMENT', `${count} is no number of rows; take 1 or more.`);
  }
  const ranked = rowsOfLevel(table, level)
    .flatMap((row) => {
      const amount = row.cells.find((cell) => cell.indicator === indicator)?.amount ?? null;
      return amount === null ? [] : [{ row, amount }];
    })
    .toSorted((a, b) => b.amount - a.amount);
  const least = ranked[count - 1]?.amount ?? -Infinity;
  return Object.freeze(ranked.filter(({ amount }) => amount >= least).map(({ row }) => row));
}
