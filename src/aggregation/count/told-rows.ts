import type { Cell } from '../cell.js';
import type { Columns } from '../dataset/columns.js';
import { positionOf } from '../dataset/store.js';
import type { Excluded } from './excluded-row.js';

/** What knows the places of rows in the list that was given. */
interface Placed {
  readonly columns: Pick<Columns, 'positions'>;
}

/** Each number once, the smallest first. */
export const ascending = (numbers: Iterable<number>): readonly number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** The places in the list that was given of the rows that were counted. */
export const toldRows = ({ columns }: Placed, rows: readonly number[]): Cell['contributors'] =>
  ascending(rows.map((row) => positionOf(columns, row)));

/** The same of those that were not, with the reasons. */
export const toldExcluded = (
  { columns }: Placed,
  excluded: readonly Excluded[],
): Cell['excluded'] =>
  excluded
    .map(({ row, reason }) => ({ position: positionOf(columns, row), reason }))
    .toSorted((a, b) => a.position - b.position);
