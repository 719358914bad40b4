import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { areOnOneLine, lineFacts, seriesAcrossLines } from './sent/across-lines.js';
import { fillingsOf, type Filling } from './sent/fillings.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt } from './sent/given.js';
import { measureAt, mixedGroupsOf, seriesOf, type Sent } from './sent/series.js';
import { sumFacts } from './sent/sum-facts.js';
import { doubtOf, same } from './sent/verdict.js';

function difference(figures: Figures, indicator: Indicator, filling: Filling): Finding | null {
  const { whole, parts, sum } = filling;
  const verdict = same(whole.quantity, sum);
  // A “không phát sinh” that figures deny is told by itself.
  if (verdict === 'fits' || whole.isNil) return null;
  const params = {
    ...sumFacts(figures, whole.row, sum),
    parts: parts.map(({ row }) => periodIdAt(figures, row)),
    ...lineFacts(figures, whole, parts),
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  const isTotal = whole.isCumulative || parts.some(({ isCumulative }) => isCumulative);
  const code = isTotal ? 'dataset/cumulative-differs' : 'dataset/longer-report-differs';
  return comparisonFinding(code, params, placeAt(figures, whole.row));
}

const addsUp = (measure: string): boolean => measure === 'actual' || measure === 'plan';

function* fillings(figures: Figures, indicator: Indicator): Iterable<Filling> {
  const isAddedUp = (series: readonly Sent[]) => addsUp(measureAt(figures, series[0]?.row ?? 0));
  for (const group of mixedGroupsOf(figures, indicator)) {
    yield* seriesOf(figures, group).filter(isAddedUp).flatMap(fillingsOf);
    const across = seriesAcrossLines(figures, indicator, group).filter(isAddedUp);
    // Those of one line were found among its own.
    yield* across
      .flatMap(fillingsOf)
      .filter(({ whole, parts }) => !areOnOneLine(figures, [whole, ...parts]));
  }
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const filling of fillings(figures, indicator)) {
    const finding = difference(figures, indicator, filling);
    if (finding !== null) yield finding;
  }
}

/**
 * A longer report is the sum of the shorter ones that fill its days.
 *
 * Vietnamese: báo cáo kỳ dài bằng tổng các kỳ ngắn.
 *
 * A quarter is its months, a year its quarters, a running total what was sent in period up to its day.
 * Held for figures that add up over time, within one scope, and across lines where they count once;
 * figures with a word are held to their bounds. Findings: `dataset/longer-report-differs` and, for running totals,
 * `dataset/cumulative-differs`, both warnings.
 *
 * @example
 * ```ts
 * import { longerReportsAgree } from 'danvan/rules';
 *
 * longerReportsAgree.name; //=> 'longer-reports-agree'
 * ```
 *
 * @category Rules
 */
export const longerReportsAgree: Rule = Object.freeze({
  name: 'longer-reports-agree',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.combine.time === 'sum') yield* breaches(figures, indicator);
    }
  },
});
