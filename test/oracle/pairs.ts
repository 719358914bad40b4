import type { Pair, Terms } from './pair.js';
import { areStates, isZeroPair } from './pair.js';
import type { Days } from './days.js';
import { setsWithoutOverlap, compareMerits } from './schedule.js';
import { statePairs, sumPairs } from './state-pairs.js';

/** All pairs of a unit's own figures, before the best is chosen; some with nothing below the line. */
export const possiblePairs = (terms: Terms, unit: string): readonly Pair[] =>
  areStates(terms) ? statePairs(terms, unit) : sumPairs(terms, unit);

/** The best of all sets of pairs that do not overlap. */
export const bestPairs = (
  pairs: readonly Pair[],
  meritsOfSet: (set: readonly Pair[]) => readonly number[],
): readonly Pair[] => {
  const candidates = pairs.map((pair): { days: Days; pair: Pair } => ({
    days: pair.stretch,
    pair,
  }));
  const sets = setsWithoutOverlap(candidates)
    .map((set) => set.map(({ pair }) => pair))
    .map((set) => ({ set, merits: meritsOfSet(set) }));
  const [first] = sets.sort((a, b) => compareMerits(b.merits, a.merits));
  return first?.set ?? [];
};

/** The pair of a unit's own figures: the sums of both in the period; of states the latest. */
export const ownPairs = (terms: Terms, unit: string): readonly Pair[] =>
  possiblePairs(terms, unit)
    .filter((pair) => !isZeroPair(pair))
    .slice(0, 1);
