import type { Dataset } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import { pastFinding } from './findings.js';
import { inPercent } from '../in-percent.js';
import { leastEarlier, seen } from '../glance/glance.js';
import type { Rule } from '../rule.js';
import { figuresOf, type Figures } from '../sent/figures.js';
import { placeAt, plainAmount } from '../sent/given.js';
import { insertSorted, middleOf, usualDistance } from './middle.js';
import { runsOf, type Run } from './runs.js';
import { outOfScale } from './scale.js';

/** The modified z-score above which a figure is an outlier (Iglewicz and Hoaglin, 1993). */
const mostScore = 3.5;

/** What makes the usual distance comparable to a standard deviation. */
const scoreFactor = 0.6745;

/** Whether an amount is at least twice the most, or at most half the least, of the earlier ones. */
function isFar(amount: number, earlier: readonly number[]): boolean {
  const [least = 0, most = 0] = [earlier[0], earlier.at(-1)];
  return amount >= 2 * most || 2 * amount <= least;
}

function isOutlier(amount: number, earlier: readonly number[]): boolean {
  if (!isFar(amount, earlier)) return false;
  const distance = Math.abs(amount - middleOf(earlier));
  // Where the earlier figures hardly differ, one that is far from all of them is one.
  return distance > 0 && scoreFactor * distance > mostScore * usualDistance(earlier);
}

function* breaches(figures: Figures, indicator: Indicator, run: Run) {
  const earlier: number[] = [];
  for (const row of run) {
    const amount = plainAmount(figures, row);
    if (Number.isNaN(amount)) continue;
    if (earlier.length >= leastEarlier && isOutlier(amount, earlier)) {
      const [least = 0, most = 0] = [earlier[0], earlier.at(-1)];
      const usual = middleOf(earlier);
      const facts = { amount, usual, least, most, earlier: earlier.length };
      yield { row, params: { ...facts, ...inPercent(indicator) } };
    }
    insertSorted(earlier, amount);
  }
}

const asked = Object.freeze({ least: leastEarlier + 1, asked: seen.mayStandOut });

/**
 * A figure lies where those of the unit's earlier reports lay.
 *
 * Vietnamese: số liệu không lệch xa các kỳ trước.
 *
 * Held from eight earlier reports of the same kind on: a modified z-score above 3,5, and twice the
 * most or half the least of what was sent before. What is of another scale altogether is told by
 * {@link amountsKeepTheirScale}. Finding: `rules/outside-earlier-range`, a warning.
 *
 * @example
 * ```ts
 * import { figuresLieInTheirRange } from 'danvan/rules';
 *
 * figuresLieInTheirRange.name; //=> 'figures-lie-in-their-range'
 * ```
 *
 * @category Rules
 */
export const figuresLieInTheirRange: Rule = Object.freeze({
  name: 'figures-lie-in-their-range',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      for (const { run } of runsOf(figures, indicator, asked)) {
        const found = [...breaches(figures, indicator, run)];
        if (found.length === 0) continue;
        const told = new Set(outOfScale(figures, run).map(({ row }) => row));
        for (const { row, params } of found) {
          if (told.has(row)) continue;
          yield pastFinding('rules/outside-earlier-range', params, placeAt(figures, row));
        }
      }
    }
  },
});
