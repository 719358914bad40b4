import { marks, quantityAt, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, hasMark, isFigure, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt, wordedValue } from './sent/given.js';
import { groupsOf } from './sent/groups.js';
import { rowsByKey } from './sent/report-key.js';
import { atMost, namedAmounts } from './sent/verdict.js';

/** Running totals of one unit by line, scope and first day, the earliest first. */
function seriesOf(figures: Figures, rows: Int32Array): readonly (readonly number[])[] {
  const totals = rows.filter(
    (row) => hasMark(figures, row, marks.isCumulative) && isFigure(figures, row),
  );
  if (totals.length < 2) return [];
  const days = (row: number) => figures.stretches[figures.stretchOf(row)] ?? { from: 0, to: 0 };
  return [...rowsByKey(figures, totals, { days: true }).values()].flatMap((series) => {
    const byStart = groupBy(series, (row) => days(row).from);
    return [...byStart.values()].map((one) => one.toSorted((a, b) => days(a).to - days(b).to));
  });
}

function fall(figures: Figures, indicator: Indicator, rows: readonly [number, number]) {
  const [earlier, later] = rows;
  const [before, after] = [quantityAt(figures, earlier), quantityAt(figures, later)];
  const verdict = atMost(before, after);
  if (verdict === 'fits') return null;
  const [earlierAmount, laterAmount] = namedAmounts(before, after);
  const params = {
    earlier: earlierAmount,
    later: laterAmount,
    earlierPeriod: periodIdAt(figures, earlier),
    ...inPercent(indicator),
    earlierValue: wordedValue(figures, earlier),
    laterValue: wordedValue(figures, later),
  };
  const isSure = verdict === 'impossible';
  const code = isSure ? 'dataset/cumulative-fell' : 'dataset/cumulative-implausible';
  return comparisonFinding(code, params, placeAt(figures, later));
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const { rows } of groupsOf(figures, indicator)) {
    for (const series of seriesOf(figures, rows)) {
      for (const [at, later] of series.entries()) {
        const earlier = series[at - 1];
        const finding = earlier === undefined ? null : fall(figures, indicator, [earlier, later]);
        if (finding !== null) yield finding;
      }
    }
  }
}

/**
 * A running total does not fall within its year.
 *
 * Vietnamese: số lũy kế không giảm trong năm.
 *
 * A fall is an error or a correction that should be sent as one; the difference is never taken as a
 * negative figure. Rates and states may fall. Findings: `dataset/cumulative-fell`, an error; where it
 * is possible that it did not fall, but only far from what the words of the figures usually mean,
 * `dataset/cumulative-implausible`, a warning.
 *
 * @example
 * ```ts
 * import { runningTotalsRise } from 'danvan/rules';
 *
 * runningTotalsRise.name; //=> 'running-totals-rise'
 * ```
 *
 * @category Rules
 */
export const runningTotalsRise: Rule = Object.freeze({
  name: 'running-totals-rise',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if ((figures.any.marks & marks.isCumulative) === 0) return;
    for (const indicator of figures.indicators) {
      const isTotal = indicator.combine.time === 'sum' || indicator.kind === 'coverage';
      if (isTotal) yield* breaches(figures, indicator);
    }
  },
});
