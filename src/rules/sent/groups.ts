import type { Indicator } from '#room/indicators';
import { glancesAt } from '../glance/glance.js';
import { counts, type Figures } from './figures.js';
import type { Group } from './group.js';

function countingRows(figures: Figures, rows: Int32Array): Int32Array {
  if (figures.doAllCount) return rows;
  for (const row of rows) {
    if (!counts(figures, row)) return rows.filter((one) => counts(figures, one));
  }
  return rows;
}

/**
 * What each unit sent for an indicator, units in the order of the tree.
 *
 * @param isAsked - Of which units, by what is seen of them at a glance. Defaults to all.
 */
export function* groupsOf(
  figures: Figures,
  indicator: Indicator,
  isAsked?: (glance: number) => boolean,
): Iterable<Group> {
  const place = figures.indicatorPlaces.get(indicator.code) ?? -1;
  const { numbers, starts, rows } = figures.figureRows(place);
  const glances = isAsked === undefined ? undefined : glancesAt(figures, place);
  // By index: there are as many as units times indicators.
  for (let at = 0; at < numbers.length; at += 1) {
    if (isAsked?.(glances?.[at] ?? 0) === false) continue;
    const mine = countingRows(figures, rows.subarray(starts[at], starts[at + 1]));
    if (mine.length > 0) yield { unit: numbers[at] ?? 0, at, rows: mine };
  }
}
