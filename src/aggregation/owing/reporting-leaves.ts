import type { Figure } from '../choice/figure.js';
import { isBottom, numbersBelow, type PlaceTree } from '../choice/place-tree.js';
import { overlaps, type Stretch } from '../choice/span.js';

/** By number from that of a unit on: how many units up to there sent an own figure. */
function sendersUpTo(figure: Figure, range: Stretch, years: Stretch): Int32Array {
  const counts = new Int32Array(range.to - range.from + 2);
  for (let unit = range.from; unit <= range.to; unit += 1) {
    const { reports } = figure.sentBy(unit);
    const sent = reports.some(
      (report) => !report.isConsolidated && overlaps(report, years),
    );
    counts[unit - range.from + 1] = (counts[unit - range.from] ?? 0) + (sent ? 1 : 0);
  }
  return counts;
}

/**
 * The units that owe a figure where nobody was assigned to: the lowest ones that sent an own figure
 * in the years asked; where nobody in a part of the tree did, its lowest places.
 */
export function reportingLeaves(
  tree: PlaceTree,
  figure: Figure,
  about: { readonly root: number; readonly years: Stretch },
): readonly number[] {
  const { root, years } = about;
  const senders = sendersUpTo(figure, { from: root, to: tree.last[root] ?? root }, years);
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
