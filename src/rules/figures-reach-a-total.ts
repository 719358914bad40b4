import type { Dataset } from '#room/aggregation';
import { comparisonFinding } from './findings.js';
import type { Rule } from './rule.js';
import { counts, figuresOf, type Figures } from './sent/figures.js';
import { placeAt } from './sent/given.js';

/** By the number of each unit whose figures no total reaches: what it stands in. */
function lostUnits({ tree }: Figures, { hierarchy }: Dataset): ReadonlyMap<number, string> {
  const lost = new Map<number, string>();
  for (const [number, { category, parent }] of tree.units.entries()) {
    const isWithin = parent !== undefined && hierarchy.byId.has(parent);
    if (category !== 'place' && isWithin) lost.set(number, parent);
  }
  return lost;
}

/**
 * A figure is of a place, or of an organization that stands alone.
 *
 * Vietnamese: số liệu được cộng vào số của địa bàn.
 *
 * Figures add up along places. What an organization within a place sent is in no total of that place,
 * though it looks as if it were; said once for each such organization. Finding:
 * `dataset/figure-without-total`, a warning.
 *
 * @example
 * ```ts
 * import { figuresReachATotal } from 'danvan';
 *
 * figuresReachATotal.name; //=> 'figures-reach-a-total'
 * ```
 *
 * @category Rules
 */
export const figuresReachATotal: Rule = Object.freeze({
  name: 'figures-reach-a-total',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    const lost = lostUnits(figures, dataset);
    if (lost.size === 0) return;
    const found = new Map<number, { readonly first: number; count: number }>();
    const { units, count } = figures.columns;
    for (let row = 0; row < count; row += 1) {
      const unit = units[row] ?? -1;
      if (!lost.has(unit) || !counts(figures, row)) continue;
      const known = found.get(unit) ?? { first: row, count: 0 };
      known.count += 1;
      found.set(unit, known);
    }
    for (const [unit, { first, count: many }] of found) {
      const params = { within: lost.get(unit) ?? '', figures: many };
      yield comparisonFinding('dataset/figure-without-total', params, placeAt(figures, first));
    }
  },
});
