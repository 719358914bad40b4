import { marks, type Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt, wordedValue } from './sent/given.js';
import { mixedGroupsOf, seriesOf, type Sent } from './sent/series.js';

/** A running total, and the last report before its period. */
type Gap = readonly [total: Sent, before: Sent];

const firstDay = ({ columns, periods }: Figures, { row }: Sent): number =>
  periods[columns.periods[row] ?? 0]?.from ?? 0;

/** Running totals that begin on one day and cannot be taken apart, by reports in order of last days. */
function gapsFrom(figures: Figures, first: number, inTime: readonly Sent[]): readonly Gap[] {
  const reached = new Set([first - 1]);
  for (const { from, to } of inTime) if (reached.has(from - 1)) reached.add(to);
  let last = -1;
  return inTime.flatMap((total) => {
    const begins = firstDay(figures, total);
    if (!total.isCumulative || begins <= first || reached.has(begins - 1)) return [];
    while ((inTime[last + 1]?.to ?? Infinity) < begins) last += 1;
    const before = inTime[last];
    return before === undefined || before.to >= begins ? [] : [[total, before] as const];
  });
}

function gapsOf(figures: Figures, series: readonly Sent[]): readonly Gap[] {
  const totals = series.filter(({ isCumulative }) => isCumulative);
  const inPeriod = series.filter(({ isCumulative }) => !isCumulative);
  return [...groupBy(totals, ({ from }) => from)].flatMap(([first, same]) => {
    const inTime = [...same, ...inPeriod.filter(({ from }) => from >= first)];
    return gapsFrom(
      figures,
      first,
      inTime.toSorted((a, b) => a.to - b.to),
    );
  });
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  for (const group of mixedGroupsOf(figures, indicator)) {
    for (const series of seriesOf(figures, group)) {
      for (const [total, before] of gapsOf(figures, series)) {
        const params = {
          amount: total.quantity.amount ?? total.quantity.from,
          value: wordedValue(figures, total.row),
          other: before.quantity.amount ?? before.quantity.from,
          otherValue: wordedValue(figures, before.row),
          otherPeriod: periodIdAt(figures, before.row),
          ...inPercent(indicator),
        };
        const place = placeAt(figures, total.row);
        yield comparisonFinding('dataset/cumulative-not-apart', params, place);
      }
    }
  }
}

/**
 * A running total can be taken apart: what was sent before reaches the first day of its period.
 *
 * Vietnamese: số lũy kế tách được số trong kỳ.
 *
 * Of the running totals of January (8) and March (30) nobody can tell March; with February, or with the
 * months in period, everybody can. Said only where something was sent before. Finding:
 * `dataset/cumulative-not-apart`, a note.
 *
 * @example
 * ```ts
 * import { runningTotalsComeApart } from 'danvan/rules';
 *
 * runningTotalsComeApart.name; //=> 'running-totals-come-apart'
 * ```
 *
 * @category Rules
 */
export const runningTotalsComeApart: Rule = Object.freeze({
  name: 'running-totals-come-apart',
  *check(dataset: Dataset) {
    const figures = figuresOf(dataset);
    if ((figures.any.marks & marks.isCumulative) === 0) return;
    for (const indicator of figures.indicators) {
      if (indicator.combine.time === 'sum') yield* breaches(figures, indicator);
    }
  },
});
