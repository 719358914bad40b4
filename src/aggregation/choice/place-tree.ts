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

function placesBelow(hierarchy: Hierarchy, unit: string): readonly Unit[] {
  return (hierarchy.children.get(unit) ?? []).filter(({ category }) => category === 'place');
}

const isRoot = (hierarchy: Hierarchy, { parent, category }: Unit): boolean =>
  category !== 'place' || parent === undefined || !hierarchy.byId.has(parent);

/** Numbers the units of a hierarchy in the order of a walk. */
export function createPlaceTree(hierarchy: Hierarchy): PlaceTree {
  const units: Unit[] = [];
  const parents: number[] = [];
  const open = hierarchy.units
    .filter((unit) => isRoot(hierarchy, unit))
    .map((unit) => ({ unit, parent: -1 }))
    .toReversed();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const number = units.push(next.unit) - 1;
    parents.push(next.parent);
    const below = placesBelow(hierarchy, next.unit.id);
    for (const unit of below.toReversed()) open.push({ unit, parent: number });
  }
  const last = Int32Array.from(units.keys());
  for (let number = units.length - 1; number > 0; number -= 1) {
    const above = parents[number] ?? -1;
    if (above >= 0) last[above] = Math.max(last[above] ?? 0, last[number] ?? 0);
  }
  const numbers = new Map(units.map(({ id }, number) => [id, number]));
  return { units, numbers, parents: Int32Array.from(parents), last };
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
