import type { Question } from '../count/question.js';
import { isBottom } from '../choice/place-tree.js';
import type { Pair } from './pair.js';
import { pairsAt, type Terms } from './pairs-at.js';
import { pairsOver } from './pairs-over.js';

const daysOfPairs = (pairs: readonly Pair[]): number =>
  pairs.reduce((sum, { unitDays }) => sum + unitDays, 0);

const sentForAll = ({ figure }: Question, unit: number): boolean =>
  figure.all.sentBy(unit).reports.some(({ isConsolidated }) => isConsolidated);

/**
 * The pairs of terms at and below a unit, each report in one of them at most.
 *
 * Only where a consolidated figure was sent can a whole part of the tree have more in common than
 * its units one by one.
 */
export function pairsOf(terms: Terms, root: number): readonly Pair[] {
  const { tree } = terms.above.counting;
  const open = new Map<number, Pair[]>();
  for (let unit = tree.last[root] ?? root; unit >= root; unit -= 1) {
    const pairs = open.get(unit) ?? [];
    open.delete(unit);
    for (const pair of pairsAt(terms, unit)) pairs.push(pair);
    const isAbove = !isBottom(tree, unit);
    const over =
      isAbove && (sentForAll(terms.above, unit) || sentForAll(terms.below, unit))
        ? pairsOver(terms, unit)
        : [];
    const best = daysOfPairs(over) > daysOfPairs(pairs) ? [...over] : pairs;
    if (unit === root) return best;
    const parent = tree.parents[unit] ?? -1;
    const before = open.get(parent);
    if (before === undefined) open.set(parent, best);
    else for (const pair of best) before.push(pair);
  }
  return [];
}
