import { isBottom, treeOf, type PlaceTree, type TreeNode } from '../choice/place-tree.js';
import { heirHomes, type HeirHomes } from './heir-homes.js';
import type { Lineage } from './lineage.js';

/**
 * A tree for all questions to the units of a day: those units, and below the lowest one that took
 * all of it over, each unit that has ended.
 */
export interface HeirTree {
  readonly tree: PlaceTree;
  /** By number in the tree of the day. */
  readonly numbers: Int32Array;
  /** By the id of a unit that may send: the number of what it sends. */
  readonly senders: ReadonlyMap<string, number>;
  /** By number: whether only a part of what ended belongs to a unit, so that it has to be asked alone. */
  readonly isOdd: Uint8Array;
}

/** Ended units below their heirs; a lowest place that is an heir is its own lowest place too. */
function nodesOf(tree: PlaceTree, { leaves }: HeirHomes): readonly TreeNode[] {
  const nodes: TreeNode[] = tree.units.map((unit, number) => ({
    unit,
    parent: tree.parents[number] ?? -1,
  }));
  const split = new Set<number>();
  for (const { unit: ended, home } of leaves) {
    const unit = tree.units[home];
    if (unit !== undefined && isBottom(tree, home) && !split.has(home)) {
      split.add(home);
      nodes.push({ unit, parent: home });
    }
    nodes.push({ unit: ended, parent: home });
  }
  return nodes;
}

/** Makes the tree for all questions to the units of a day. */
export function heirTree(today: PlaceTree, lineage: Lineage | null): HeirTree {
  const homes = heirHomes(today, lineage?.heritages ?? []);
  const { tree, order } = treeOf(nodesOf(today, homes));
  const numbers = new Int32Array(today.units.length);
  const isOdd = new Uint8Array(tree.units.length);
  for (const [number, place] of order.entries()) {
    if (place >= numbers.length) continue;
    numbers[place] = number;
    isOdd[number] = homes.isOdd[place] ?? 0;
  }
  const above = homes.holders.map(({ unit, home }) => [unit.id, numbers[home] ?? -1] as const);
  return { tree, numbers, senders: new Map([...tree.numbers, ...above]), isOdd };
}
