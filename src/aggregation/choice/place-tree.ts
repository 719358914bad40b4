import type { Hierarchy, Unit } from '#room/organization';

/**
 * The units of a hierarchy by number, each before the places below it.
 *
 * Figures add up along places only: an organization that serves a place begins a tree of its own.
 */
export interface PlaceTree {
  readonly units: readonly Unit[];
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of the unit that a place adds up to; -1 for none. */
  readonly parents: Int32Array;
  /** The last number below each unit, or its own. */
  readonly last: Int32Array;
}

/** A unit, and the place in the list of the one that it adds up to; -1 for none. */
export interface TreeNode {
  readonly unit: Unit;
  readonly parent: number;
}

/** The places in a list of nodes in the order of a walk, each before those below it. */
function walk(nodes: readonly TreeNode[]): readonly number[] {
  const below = new Map<number, number[]>();
  for (const [place, { parent }] of nodes.entries()) {
    const list = below.get(parent);
    if (list) list.push(place);
    else below.set(parent, [place]);
  }
  const order: number[] = [];
  const open = (below.get(-1) ?? []).toReversed();
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    order.push(place);
    for (const lower of (below.get(place) ?? []).toReversed()) open.push(lower);
  }
  return order;
}

/** Numbers nodes in the order of a walk; `order` gives the place of each number in the list. */
export function treeOf(nodes: readonly TreeNode[]): {
  readonly tree: PlaceTree;
  readonly order: readonly number[];
} {
  const order = walk(nodes);
  const numberOfPlace = new Map(order.map((place, number) => [place, number]));
  const inOrder = order.flatMap((place) => nodes[place] ?? []);
  const parents = Int32Array.from(inOrder, ({ parent }) => numberOfPlace.get(parent) ?? -1);
  const last = Int32Array.from(inOrder.keys());
  for (let number = inOrder.length - 1; number > 0; number -= 1) {
    const above = parents[number] ?? -1;
    if (above >= 0) last[above] = Math.max(last[above] ?? 0, last[number] ?? 0);
  }
  const units = inOrder.map(({ unit }) => unit);
  const numbers = new Map(units.map(({ id }, number) => [id, number]));
  return { tree: { units, numbers, parents, last }, order };
}

/** Numbers the units of a hierarchy. */
export function createPlaceTree({ units }: Pick<Hierarchy, 'units'>): PlaceTree {
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const nodes = units.map((unit) => {
    const parent = unit.category === 'place' ? places.get(unit.parent ?? '') : undefined;
    return { unit, parent: parent ?? -1 };
  });
  return treeOf(nodes).tree;
}

/** Whether no place adds up to a unit. */
export const isBottom = ({ last }: PlaceTree, number: number): boolean => last[number] === number;

/** The numbers of the places directly below a unit. */
export function numbersBelow({ last }: PlaceTree, number: number): readonly number[] {
  const below: number[] = [];
  const end = last[number] ?? number;
  for (let at = number + 1; at <= end; at = (last[at] ?? at) + 1) below.push(at);
  return below;
}

/** The number of a unit. */
export const numberOf = ({ numbers }: PlaceTree, id: string): number => numbers.get(id) ?? -1;
