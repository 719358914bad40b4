import { isBottom, type PlaceTree } from '../choice/place-tree.js';
import { reportsOf, type Pair } from '../ratio/pair.js';
import type { TermPair } from './contributor.js';
import { explainedAmount } from './explained-amount.js';
import type { Shelf } from './shelf.js';

/** The units whose consolidated figure stands in, of either term. */
const standingIn = (tree: PlaceTree, pair: Pair): readonly number[] => {
  const standing = reportsOf(pair).filter((one) => one.standsIn && !isBottom(tree, one.unit));
  return [...new Set(standing.map(({ unit }) => unit))].sort((a, b) => a - b);
};

/** Tells of the pairs of terms of a rate. */
export const pairsTold = (
  shelf: Shelf,
  tree: PlaceTree,
  pairs: readonly Pair[],
): readonly TermPair[] =>
  pairs.map((pair) => {
    const rows = new Set(reportsOf(pair).flatMap(({ span }) => span.rows));
    return Object.freeze({
      unit: shelf.idOf(pair.unit),
      from: shelf.dateOf(Math.min(...pair.days.map(({ from }) => from))),
      to: shelf.dateOf(Math.max(...pair.days.map(({ to }) => to))),
      numerator: explainedAmount(pair.numerator),
      denominator: explainedAmount(pair.denominator),
      observations: Object.freeze([...rows].map(shelf.observationOf)),
      standsIn: Object.freeze(standingIn(tree, pair).map(shelf.idOf)),
    });
  });
