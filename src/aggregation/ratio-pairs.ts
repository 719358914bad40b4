import { addExactly } from '../text/decimal.js';
import type { Amount } from './amount.js';
import type { Cell } from './cell.js';
import { contributionOf, daysOf, type Contribution, type Whose } from './contributions.js';
import type { Question } from './figure-of-unit.js';
import { rollUp, type Role } from './roll-up.js';

/** The two sides of a ratio for one unit. */
export interface Pair {
  readonly numerator: Contribution;
  readonly denominator: Contribution;
}

/** The questions for the two terms of a ratio. */
export interface Terms {
  readonly numerator: Question;
  readonly denominator: Question;
}

const isNumber = (amount: Amount | null): boolean =>
  amount !== null && !amount.unquantified && amount.from === amount.to;

/** Both sides are plain numbers. */
export const isUsable = ({ numerator, denominator }: Pair): boolean =>
  isNumber(numerator.figure.amount) && isNumber(denominator.figure.amount);

const isSent = ({ numerator, denominator }: Pair): boolean =>
  numerator.figure.amount !== null || denominator.figure.amount !== null;

/** One side was sent and the other was not, or not as a number. */
export const isTorn = (pair: Pair): boolean => isSent(pair) && !isUsable(pair);

function daysOfPair(pair: Pair): number | null {
  const above = daysOf(pair.numerator);
  const below = daysOf(pair.denominator);
  if (above === null || below === null) return null;
  return isUsable(pair) ? Math.min(above, below) : 0;
}

/** Gathers both terms unit by unit, so that a consolidated figure stands in for both or neither. */
export function pairsOf(terms: Terms, whose: Whose): readonly Pair[] {
  const itemOf = (unit: string, role: Role): Pair => ({
    numerator: contributionOf(terms.numerator, unit, role),
    denominator: contributionOf(terms.denominator, unit, role),
  });
  if (whose.alone) return whose.units.map((unit) => itemOf(unit, 'own'));
  const { dataset } = terms.numerator;
  const how = { dataset, itemOf, isSent, daysOf: daysOfPair, isAdditive: true };
  return whose.units.flatMap((unit) => rollUp(how, unit));
}

/** The exact sum of one side. */
export const sumOf = (sides: readonly Contribution[]): number =>
  addExactly(sides.map(({ figure }) => figure.amount?.from ?? 0));

/** Counts the units that owe both sides and those that have sent both. */
export function coverageOfPairs(pairs: readonly Pair[]): Pick<Cell, 'coverage' | 'silent'> {
  const owing = pairs.filter((pair) => daysOfPair(pair) !== null);
  const sent = owing.filter(isUsable);
  const full = sent.filter((pair) => pair.numerator.figure.full && pair.denominator.figure.full);
  return {
    coverage: { reported: full.length, partial: sent.length - full.length, expected: owing.length },
    silent: owing.filter((pair) => !isUsable(pair)).map(({ numerator }) => numerator.unit),
  };
}
