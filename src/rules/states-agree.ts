import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';
import type { Indicator } from '#room/indicators';
import { groupBy } from '#room/kit';
import { comparisonFinding } from './findings.js';
import { inPercent } from './in-percent.js';
import type { Rule } from './rule.js';
import { areOnOneLine, lineFacts, seriesAcrossLines } from './sent/across-lines.js';
import { figuresOf, type Figures } from './sent/figures.js';
import { periodIdAt, placeAt, wordedValue } from './sent/given.js';
import { mixedGroupsOf, seriesOf, type Sent } from './sent/series.js';
import { doubtOf, namedAmounts, same } from './sent/verdict.js';

/** A report, and another one of the same day. */
type Pair = readonly [counted: Sent, other: Sent];

function difference(figures: Figures, indicator: Indicator, pair: Pair) {
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
    ...lineFacts(figures, other, [counted]),
    ...inPercent(indicator),
    ...doubtOf(verdict),
  };
  return comparisonFinding('dataset/states-differ', params, placeAt(figures, other.row));
}

const byLength = (a: Sent, b: Sent): number => b.to - b.from - (a.to - a.from);

/** Reports of the same day, each beside the one that comes first. */
function pairsOf(
  series: readonly Sent[],
  dayOf: (sent: Sent) => number,
  inOrder: (a: Sent, b: Sent) => number,
): readonly Pair[] {
  return [...groupBy(series, dayOf).values()].flatMap((sameDay) => {
    const [counted, ...others] = sameDay.toSorted(inOrder);
    return counted === undefined ? [] : others.map((other): Pair => [counted, other]);
  });
}

function* breaches(figures: Figures, indicator: Indicator): Iterable<Finding> {
  const isOpening = indicator.combine.time === 'first';
  const dayOf = ({ from, to }: Sent) => (isOpening ? from : to);
  const lineOf = ({ row }: Sent) => figures.columns.lines[row] ?? 0;
  const byLine = (a: Sent, b: Sent) => lineOf(a) - lineOf(b) || byLength(a, b);
  for (const group of mixedGroupsOf(figures, indicator)) {
    const ofOneLine = seriesOf(figures, group).flatMap((one) => pairsOf(one, dayOf, byLength));
    // Those of one line were found among its own.
    const across = seriesAcrossLines(figures, indicator, group)
      .flatMap((one) => pairsOf(one, dayOf, byLine))
      .filter((pair) => !areOnOneLine(figures, pair));
    for (const pair of [...ofOneLine, ...across]) {
      const finding = difference(figures, indicator, pair);
      if (finding !== null) yield finding;
    }
  }
}

/**
 * Two reports that end on the same day tell the same state.
 *
 * Vietnamese: số cuối kỳ của cùng một ngày thống nhất.
 *
 * So do two that begin on the same day where the opening state counts. A stock of 30 June is the same in
 * the report of June and in that of the first half. The longer report counts; of two lines the first. Finding: `dataset/states-differ`, a warning.
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
