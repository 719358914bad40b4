import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt, wordedValue } from './sent/given.js';
import { mixedGroupsOf, seriesOf, type Sent } from './sent/series.js';
import { doubtOf, namedAmounts, same } from './sent/verdict.js';

function difference(figures: Figures, indicator: Indicator, pair: readonly [Sent, Sent]) {
  const [counted, other] = pair;
  const verdict = same(other.quantity, counted.quantity);
  if (verdict === 'fits') return null;
  const [amount, countedAmount] = namedAmounts(other.quantity, counted.quantity);
  const params = {
    amount,
    value: wordedValue(figures, other.row),
    other: countedAmount,
    otherValue: wordedValue(figures, counted.row),
    otherPeriod: periodIdAt(figures, counted.row),
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  return comparisonFinding('dataset/states-differ', params, placeAt(figures, other.row));
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const isOpening = indicator.combine.time === 'first';
  const dayOf = ({ from, to }: Sent) => (isOpening ? from : to);
  for (const group of mixedGroupsOf(figures, indicator)) {
    for (const series of seriesOf(figures, group)) {
      for (const sameDay of groupBy(series, dayOf).values()) {
        const [counted, ...others] = sameDay.toSorted((a, b) => b.to - b.from - (a.to - a.from));
        for (const other of others) {
          if (counted === undefined) continue;
          const finding = difference(figures, indicator, [counted, other]);
          if (finding !== null) yield finding;
        }
      }
    }
  }
}

/**
 * Two reports that end on the same day tell the same state.
 *
 * Vietnamese: số cuối kỳ của cùng một ngày thống nhất.
 *
 * So do two that begin on the same day where the opening state counts. A stock of 30 June is the same in the report of June and in that of the first half. The longer report
 * counts. Finding: `dataset/states-differ`, a warning.
 *
 * @example
 * ```ts
 * import { statesAgree } from 'danvan/rules';
 *
 * statesAgree.name; //=> 'states-agree'
 * ```
 *
 * @category Rules
 */
export const statesAgree: Rule = Object.freeze({
  name: 'states-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      const { time } = indicator.combine;
      if (time === 'last' || time === 'first') yield* breaches(figures, indicator);
    }
  },
});
