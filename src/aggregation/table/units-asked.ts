import { numberOf } from '../choice/place-tree.js';
import { heritagesIn } from '../view/lineage.js';
import type { TablePlan } from './asked-cell.js';

/** Of the units asked, those below them, and, in a view, those that became part of them: 1 by number of the store. */
export function unitsAsked(
  { tree, counting, lineage }: TablePlan,
  roots: readonly number[],
): Uint8Array {
  const isAsked = new Uint8Array(counting.tree.units.length);
  const mark = (id: string): void => {
    const number = numberOf(counting.tree, id);
    if (number >= 0) isAsked[number] = 1;
  };
  for (const root of roots) {
    const end = (tree.last[root] ?? root) + 1;
    if (lineage === undefined) {
      isAsked.fill(1, root, end);
      continue;
    }
    for (const { id } of tree.units.slice(root, end)) mark(id);
    if (lineage !== null) {
      for (const { ended } of heritagesIn(lineage, tree, root)) mark(ended.unit.id);
    }
  }
  return isAsked;
}
