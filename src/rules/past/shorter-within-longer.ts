import { addQuantities, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { pastFinding } from './findings.js';
import { inPercent } from '../in-percent.js';
import type { Rule } from '../rule.js';
import { areOnOneLine, lineFacts, seriesAcrossLines } from '../sent/across-lines.js';
import { figuresOf, type Figures } from '../sent/figures.js';
import { periodIdAt, placeAt } from '../sent/given.js';
import { measureAt, mixedGroupsOf, seriesOf, type Sent } from '../sent/series.js';
import { sumFacts } from '../sent/sum-facts.js';
import { atMost } from '../sent/verdict.js';
import { aboveWhole, shorterOf } from './shorter-reports.js';

/** A report, and shorter ones within its days that are perhaps more than it. */
interface Within {
  readonly whole: Sent;
  readonly parts: readonly Sent[];
}

function breach(figures: Figures, indicator: Indicator, within: Within): Finding | null {
  const { whole, parts } = within;
  const sum = addQuantities(parts.map(({ quantity }) => quantity));
  const verdict = atMost(sum, whole.quantity);
  if (verdict === 'fits') return null;
  const params = {
    ...sumFacts(figures, whole.row, sum),
    parts: parts.map(({ row }) => periodIdAt(figures, row)),
    ...lineFacts(figures, whole, parts),
    ...inPercent(indicator),
  };
  const isSure = verdict === 'impossible';
  const code = isSure ? 'rules/shorter-exceed-longer' : 'rules/shorter-may-exceed-longer';
  const finding = pastFinding(code, params, placeAt(figures, whole.row));
  // Two senders disagree, and only one of them counts: no sum is wrong by it.
  return params.line === undefined ? finding : Object.freeze({ ...finding, severity: 'warning' });
}

function withinWholes(figures: Figures, series: readonly Sent[]): readonly Within[] {
  if (measureAt(figures, series[0]?.row ?? 0) !== 'actual') return [];
  const shorter = shorterOf(figures, series);
  // A “không phát sinh” that figures deny is told by itself.
  return series
    .filter(({ isNil }) => !isNil)
    .flatMap((whole) => {
      const [parts] = shorter.map((one) => aboveWhole(one, whole)).filter((one) => one.length > 0);
      return parts === undefined ? [] : { whole, parts };
    });
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const group of mixedGroupsOf(figures, indicator)) {
    const ofOneLine = seriesOf(figures, group).flatMap((one) => withinWholes(figures, one));
    // Those of one line were found among its own.
    const across = seriesAcrossLines(figures, indicator, group)
      .flatMap((one) => withinWholes(figures, one))
      .filter(({ whole, parts }) => !areOnOneLine(figures, [whole, ...parts]));
    for (const one of [...ofOneLine, ...across]) {
      const finding = breach(figures, indicator, one);
      if (finding !== null) yield finding;
    }
  }
}

/**
 * What happened in a part of a period is at most what happened in all of it: a month is not above its
 * half-year.
 *
 * Vietnamese: số của một phần thời gian không lớn hơn số của cả kỳ.
 *
 * Held for figures that add up over time, within one scope, and across lines where they count once, where the shorter reports do
 * not fill all days of the longer one; where they do, both are held to be the same. Findings:
 * `rules/shorter-exceed-longer`, an error; `rules/shorter-may-exceed-longer`, a warning, where only
 * the usual meaning of the words is broken. Between lines it is a warning.
 *
 * @example
 * ```ts
 * import { shorterWithinLonger } from 'danvan/rules';
 *
 * shorterWithinLonger.name; //=> 'shorter-within-longer'
 * ```
 *
 * @category Rules
 */
export const shorterWithinLonger: Rule = Object.freeze({
  name: 'shorter-within-longer',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    for (const indicator of figures.indicators) {
      if (indicator.combine.time === 'sum') yield* breaches(figures, indicator);
    }
  },
});
