import { daysOf, type Span, type Stretch } from '../choice/span.js';
import { bestPairs, type Candidate } from './best-pairs.js';
import { filled, type Offer } from './filled.js';
import { reportsOf, type Sides } from './pair.js';
import { canBeParted, stretchesOfBoth } from './stretches-of-both.js';

/** What may count of one unit of both terms. */
export interface Offers {
  readonly unit: number;
  readonly above: readonly Offer[];
  readonly below: readonly Offer[];
}

/** A stretch that reports of both terms fill, and which. */
export interface PairSpan extends Stretch, Sides {}

const spansOf = (offers: readonly Offer[]): readonly Span[] => offers.flatMap(({ spans }) => spans);

/** All stretches of one unit that reports of both terms fill alike, each as short as it can be. */
export function possibleSpans({ unit, above, below }: Offers): readonly PairSpan[] {
  return stretchesOfBoth(spansOf(above), spansOf(below)).flatMap((days) => {
    const sides = { above: filled(above, days, unit), below: filled(below, days, unit) };
    if (sides.above.length === 0 || sides.below.length === 0) return [];
    return canBeParted(reportsOf(sides).map(({ span }) => span)) ? [] : [{ ...days, ...sides }];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Most days, own reports, earlier lines, fewer, longer, in period before what was taken apart. */
function meritsOf(pair: PairSpan, lines: readonly number[]): readonly number[] {
  const spans = reportsOf(pair).map(({ span }) => span);
  const covered = (isOf: (span: Span) => boolean): number => sum(spans.filter(isOf).map(daysOf));
  return [
    daysOf(pair),
    covered(({ isConsolidated }) => !isConsolidated),
    ...lines.map((line) => covered((span) => span.line === line)),
    -spans.length,
    sum(spans.map((span) => daysOf(span) ** 2)),
    -sum(spans.map(({ rank }) => rank)),
  ];
}

/** The stretches of one unit that count: most days together. */
export function bestSpans<T extends PairSpan>(pairs: readonly T[]): readonly T[] {
  const lines = [
    ...new Set(pairs.flatMap((pair) => reportsOf(pair).map(({ span }) => span.line))),
  ].sort((a, b) => a - b);
  const rated = pairs.map((pair): T & Candidate => ({
    ...pair,
    merits: meritsOf(pair, lines),
  }));
  return bestPairs(rated);
}
