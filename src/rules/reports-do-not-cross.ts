import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt, wordedValue } from './sent/given.js';
import { mixedGroupsOf, seriesOf, type Sent } from './sent/series.js';

const amountOf = ({ quantity }: Sent): number => quantity.amount ?? quantity.from;

/** Pairs of reports that cross, each report with one that began before it. */
function crossings(series: readonly Sent[]): readonly (readonly [Sent, Sent])[] {
  const sorted = series
    .filter(({ isCumulative }) => !isCumulative)
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const open: Sent[] = [];
  return sorted.flatMap((report) => {
    while ((open.at(-1)?.to ?? Infinity) < report.from) open.pop();
    const around = open.at(-1);
    const isCrossed = around !== undefined && around.to < report.to;
    open.push(report);
    return isCrossed ? [[around, report] as const] : [];
  });
}

function crossing(figures: Figures, indicator: Indicator, pair: readonly [Sent, Sent]): Finding {
  const [earlier, later] = pair;
  const params = {
    amount: amountOf(later),
    value: wordedValue(figures, later.row),
    other: amountOf(earlier),
    otherValue: wordedValue(figures, earlier.row),
    otherPeriod: periodIdAt(figures, earlier.row),
    ...inPercent(indicator),
  };
  return comparisonFinding('dataset/reports-cross', params, placeAt(figures, later.row));
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const group of mixedGroupsOf(figures, indicator)) {
    for (const series of seriesOf(figures, group)) {
      for (const pair of crossings(series)) yield crossing(figures, indicator, pair);
    }
  }
}

/**
 * Two reports of one figure lie apart, or one lies in the other.
 *
 * Vietnamese: các kỳ báo cáo không giao nhau một phần.
 *
 * A week over the end of June and the report of the first half have days in common, and each has days
 * that the other has not: only one of them can count. Finding: `dataset/reports-cross`, a warning.
 *
 * @example
 * ```ts
 * import { reportsDoNotCross } from 'danvan/rules';
 *
 * reportsDoNotCross.name; //=> 'reports-do-not-cross'
 * ```
 *
 * @category Rules
 */
export const reportsDoNotCross: Rule = Object.freeze({
  name: 'reports-do-not-cross',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.combine.time === 'sum') yield* breaches(figures, indicator);
    }
  },
});
