import type { CountedFigure } from '../figure/figures-of.js';
import { isBottom, numbersBelow, type PlaceTree } from '../choice/place-tree.js';
import { overlaps, type Stretch } from '../choice/span.js';

/** A figure, in a tree, in some whole years. */
export interface LeafQuestion {
  readonly tree: PlaceTree;
  readonly figure: CountedFigure;
  readonly years: Stretch;
}

/** By number from that of a unit on: how many units up to there sent an own figure. */
function sendersUpTo({ figure, years }: LeafQuestion, range: Stretch): Int32Array {
  const counts = new Int32Array(range.to - range.from + 2);
  for (let unit = range.from; unit <= range.to; unit += 1) {
    const sent = figure.heardFrom(unit).some((one) => one.isOwn && overlaps(one, years));
    counts[unit - range.from + 1] = (counts[unit - range.from] ?? 0) + (sent ? 1 : 0);
  }
  return counts;
}

/**
 * The units that owe a figure where nobody was assigned to: the lowest ones that sent an own figure
 * in the years asked; where nobody in a part of the tree did, its lowest places.
 */
export function reportingLeaves(question: LeafQuestion, root: number): readonly number[] {
  const { tree } = question;
  const senders = sendersUpTo(question, { from: root, to: tree.last[root] ?? root });
  const sentIn = (from: number, to: number): number =>
    (senders[to - root + 1] ?? 0) - (senders[from - root] ?? 0);
  const leaves: number[] = [];
  const open = [root];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    const isSender = sentIn(unit, unit) > 0;
    const sentBelow = sentIn(unit, tree.last[unit] ?? unit) > (isSender ? 1 : 0);
    if (isBottom(tree, unit) || (isSender && !sentBelow)) leaves.push(unit);
    else open.push(...numbersBelow(tree, unit).toReversed());
  }
  return leaves;
}
