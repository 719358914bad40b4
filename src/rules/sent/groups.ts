import type { Indicator } from '#room/indicators';
import { counts, type Figures } from './figures.js';

/** All that counts of what one unit sent for one indicator, in the order in which it came. */
export interface Group {
  readonly unit: number;
  readonly rows: Int32Array;
}

function countingRows(figures: Figures, rows: Int32Array): Int32Array {
  if (figures.doAllCount) return rows;
  for (const row of rows) {
    if (!counts(figures, row)) return rows.filter((one) => counts(figures, one));
  }
  return rows;
}

/** What each unit sent for an indicator, units in the order of the tree. */
export function* groupsOf(figures: Figures, indicator: Indicator): Iterable<Group> {
  const place = figures.indicatorPlaces.get(indicator.code) ?? -1;
  const { numbers, starts, rows } = figures.figureRows(place);
  for (const [at, unit] of numbers.entries()) {
    const mine = countingRows(figures, rows.subarray(starts[at], starts[at + 1]));
    if (mine.length > 0) yield { unit, rows: mine };
  }
}
