import { count, lengthOf, overlap } from './day-sets.js';
import type { Pair, Terms } from './pair.js';
import { isZeroPair } from './pair.js';
import { bestPairs, ownPairs } from './pairs.js';
import { below } from './tree.js';
import type { WholePair } from './whole-pairs.js';
import { wholePairs } from './whole-pairs.js';

interface Gain {
  readonly pair: WholePair;
  readonly gain: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** What a pair of the whole gains over those below that it displaces; its days where none owes. */
const gainOf = (pair: WholePair, lower: readonly Pair[]): Gain => {
  const rivals = lower.filter(({ stretch }) => overlap(stretch, pair.stretch));
  const worth = rivals.length === 0 && pair.weight === 0 ? count(pair.days) : pair.weight;
  return { pair, gain: worth - sum(rivals.map(({ weight }) => weight)) };
};

/** More in common, then fewer and longer, then later states, then earlier stretches. */
const meritsOf = (set: readonly Gain[]): readonly number[] => {
  const pairs = set.map(({ pair }) => pair);
  const inTime = pairs.map(({ stretch }) => stretch).sort((a, b) => a.from - b.from);
  return [
    sum(set.map(({ gain }) => gain)),
    -set.length,
    sum(pairs.map(({ asked }) => lengthOf(asked) ** 2)),
    ...inTime.map(({ from }) => -from),
    ...inTime.map(({ to }) => -to),
    ...pairs.map(({ asked }) => asked.to),
  ];
};

const addsUnits = ({ numerator, denominator }: Terms): boolean =>
  [numerator, denominator].every(({ indicator }) => indicator.unit !== 'forbid');

/** The pairs at and below a unit: for each stretch at the level that has most in common. */
export const pairsAt = (terms: Terms, unit: string): readonly Pair[] => {
  const children = below(terms.numerator.units, unit);
  if (children.length === 0) return ownPairs(terms, unit);
  const lower = addsUnits(terms)
    ? [...children.flatMap((child) => pairsAt(terms, child)), ...ownPairs(terms, unit)]
    : [];
  const gains = wholePairs(terms, unit)
    .filter((pair) => !isZeroPair(pair))
    .map((pair) => gainOf(pair, lower))
    .filter(({ gain }) => gain > 0);
  const whole = bestPairs(
    gains.map(({ pair }) => pair),
    (set) => meritsOf(gains.filter(({ pair }) => set.includes(pair))),
  );
  const isDisplaced = ({ stretch }: Pair): boolean =>
    whole.some((pair) => overlap(pair.stretch, stretch));
  return [...whole, ...lower.filter((pair) => !isDisplaced(pair))];
};
