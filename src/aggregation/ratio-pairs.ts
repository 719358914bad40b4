import { addExactly } from '#room/text';
import type { Amount } from './amount.js';
import type { Cell } from './cell.js';
import type { Contribution } from './contributions.js';

/** The two sides of a ratio for one unit. */
export interface Pair {
  readonly numerator: Contribution;
  readonly denominator: Contribution;
}

const isNumber = (amount: Amount | null): boolean =>
  amount !== null && !amount.unquantified && amount.from === amount.to;

/** Both sides are plain numbers. */
export const isUsable = ({ numerator, denominator }: Pair): boolean =>
  isNumber(numerator.figure.amount) && isNumber(denominator.figure.amount);

/** One side was sent and the other was not, or not as a number. */
export const isTorn = (pair: Pair): boolean =>
  !isUsable(pair) &&
  (pair.numerator.figure.amount !== null || pair.denominator.figure.amount !== null);

const keyOf = ({ unit, role }: Contribution): string => `${role} ${unit}`;

/** Pairs the two sides unit by unit; a side that stands alone cannot be used. */
export function pairsOf(
  numerators: readonly Contribution[],
  denominators: readonly Contribution[],
): readonly Pair[] {
  const below = new Map(denominators.map((side) => [keyOf(side), side]));
  return numerators.flatMap((numerator): readonly Pair[] => {
    const denominator = below.get(keyOf(numerator));
    return denominator === undefined ? [] : [{ numerator, denominator }];
  });
}

/** The exact sum of one side. */
export const sumOf = (sides: readonly Contribution[]): number =>
  addExactly(sides.map(({ figure }) => figure.amount?.from ?? 0));

/** Counts the units that owe both sides and those that have sent both. */
export function coverageOfPairs(pairs: readonly Pair[]): Pick<Cell, 'coverage' | 'silent'> {
  const owing = pairs.filter(
    ({ numerator, denominator }) =>
      numerator.role !== 'own' &&
      numerator.figure.state !== 'not-applicable' &&
      denominator.figure.state !== 'not-applicable',
  );
  const sent = owing.filter(isUsable);
  const full = sent.filter((pair) => pair.numerator.figure.full && pair.denominator.figure.full);
  return {
    coverage: { reported: full.length, partial: sent.length - full.length, expected: owing.length },
    silent: owing.filter((pair) => !isUsable(pair)).map(({ numerator }) => numerator.unit),
  };
}
