import { isOfNothing, type Pair } from '../ratio/pair.js';
import type { TermPair } from './contributor.js';
import { explainedAmount } from './explained-amount.js';
import type { Shelf } from './shelf.js';

/** Tells of the pairs of terms of a rate. */
export const pairsTold = (shelf: Shelf, pairs: readonly Pair[]): readonly TermPair[] =>
  pairs.map((pair) =>
    Object.freeze({
      unit: shelf.idOf(pair.unit),
      from: shelf.dateOf(pair.days.from),
      to: shelf.dateOf(pair.days.to),
      numerator: explainedAmount(pair.numerator),
      denominator: explainedAmount(pair.denominator),
      observations: Object.freeze(pair.rows.map(shelf.observationOf)),
      standsIn: Object.freeze([...new Set(pair.standsIn)].map(shelf.idOf)),
      isUsed: !isOfNothing(pair),
    }),
  );
