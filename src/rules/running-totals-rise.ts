import type { Dataset } from '#room/aggregation';
import { placeOf, type Observation } from '#room/indicators';
import { exactFigure } from './exact-figure.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { comparisonFinding } from './findings.js';

/** Running totals of one unit, indicator, line and year, the earliest first. */
function runningTotals(dataset: Dataset): readonly (readonly Observation[])[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    if (observation.basis !== 'cumulative') continue;
    const { unit, indicator, period, line, scope } = observation;
    const key = JSON.stringify([unit, indicator, period.year, line ?? null, scope]);
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()].map((group) =>
    [...group].sort((a, b) => (a.period.to < b.period.to ? -1 : 1)),
  );
}

/**
 * A running total does not fall within its year.
 *
 * Vietnamese: số lũy kế không giảm trong năm.
 *
 * A fall is an error or a correction that should be sent as one; the difference is never taken as a
 * negative figure. Finding: `dataset/cumulative-fell`.
 *
 * @example
 * ```ts
 * import { runningTotalsRise } from 'danvan';
 *
 * runningTotalsRise.name; //=> 'running-totals-rise'
 * ```
 *
 * @category Rules
 */
export const runningTotalsRise: Rule = Object.freeze({
  name: 'running-totals-rise',
  *check(dataset: Dataset) {
    for (const group of runningTotals(dataset)) {
      const figures = group.flatMap((observation) => exactFigure(observation) ?? []);
      for (const [index, later] of figures.entries()) {
        const earlier = figures[index - 1];
        if (earlier === undefined || earlier.amount <= later.amount) continue;
        const earlierPeriod = earlier.observation.period.id;
        const amounts = { earlier: earlier.amount, later: later.amount, earlierPeriod };
        const params = { ...amounts, ...inPercent(dataset, later.observation.indicator) };
        yield comparisonFinding('dataset/cumulative-fell', params, placeOf(later.observation));
      }
    }
  },
});
