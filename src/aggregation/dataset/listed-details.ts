import { firstPlace, onDemand } from '#room/kit';
import type { Detail, Details, PlainDetails } from './columns.js';
import { plainDetails } from './plain-details.js';

/** The place of a row in a list of rows that ascend; -1 for one that is not there. */
function placeIn(rows: Int32Array, row: number): number {
  const place = firstPlace(rows.length, (at) => (rows[at] ?? 0) >= row);
  return rows[place] === row ? place : -1;
}

/** Lists details by row; who asks row after row finds the next one at hand. */
export function listedDetails(entries: Iterable<readonly [row: number, detail: Detail]>): Details {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  const rows = Int32Array.from(sorted, ([row]) => row);
  const details = sorted.map(([, detail]) => detail);
  let last = 0;
  const placeOf = (row: number): number => {
    if (rows[last] === row) return last;
    const next = rows[last + 1] === row ? last + 1 : placeIn(rows, row);
    if (next >= 0) last = next;
    return next;
  };
  const plain = onDemand((): PlainDetails => plainDetails(details));
  return {
    get: (row) => details[placeOf(row)],
    placeOf,
    plain,
    *[Symbol.iterator]() {
      for (const [at, detail] of details.entries()) yield [rows[at] ?? 0, detail];
    },
  };
}
