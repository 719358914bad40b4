import { addExactly } from '#room/text';
import type { Piece } from './carry.js';
import type { Hierarchy } from '../tree/hierarchy.js';
import type { RestatedAmount, UnallocatedAmount } from './unit-amount.js';

/** The ids from the top down to a unit. */
function wayTo(hierarchy: Hierarchy, id: string): readonly string[] {
  const way: string[] = [];
  let at = hierarchy.byId.get(id);
  while (at !== undefined) {
    way.unshift(at.id);
    at = at.parent === undefined ? undefined : hierarchy.byId.get(at.parent);
  }
  return way;
}

/** The lowest unit that is, or stands above, all of some units. */
export function lowestAbove(hierarchy: Hierarchy, ids: readonly string[]): string | null {
  const [first = [], ...others] = ids.map((id) => wayTo(hierarchy, id));
  const shared = first.filter((id, step) => others.every((way) => way[step] === id));
  return shared.at(-1) ?? null;
}

const isOneUnits = ({ among, isAbove = false }: Piece): boolean => among.length === 1 && !isAbove;

/** Pieces that belong to the same unit, or may belong to the same ones. */
function grouped(pieces: readonly Piece[]): readonly (readonly [Piece, ...Piece[]])[] {
  const groups = new Map<string, [Piece, ...Piece[]]>();
  for (const piece of pieces) {
    const key = JSON.stringify([piece.isAbove ?? false, piece.among.toSorted()]);
    const group = groups.get(key);
    if (group) group.push(piece);
    else groups.set(key, [piece]);
  }
  return [...groups.values()];
}

const sumOf = (pieces: readonly Piece[]): number => addExactly(pieces.map(({ amount }) => amount));

const sourcesOf = (pieces: readonly Piece[]): readonly string[] => [
  ...new Set(pieces.map(({ from }) => from)),
];

/** What arrived at each unit, and what could be no single unit's. */
export interface Settled {
  readonly amounts: readonly Omit<RestatedAmount, 'missing'>[];
  readonly unallocated: readonly UnallocatedAmount[];
}

/** Adds up what arrived: by unit, and what could be no single unit's. */
export function settle(pieces: readonly Piece[], after: Hierarchy): Settled {
  const groups = grouped(pieces);
  const byUnit = new Map(
    groups
      .filter(([piece]) => isOneUnits(piece))
      .map((group) => [group[0].among[0], { amount: sumOf(group), from: sourcesOf(group) }]),
  );
  const amounts = after.units.flatMap(({ id: unit }) => {
    const arrived = byUnit.get(unit);
    return arrived === undefined ? [] : [Object.freeze({ unit, ...arrived })];
  });
  const unallocated = groups
    .filter(([piece]) => !isOneUnits(piece))
    .map((group): UnallocatedAmount => {
      const [{ among, isAbove = false }] = group;
      return Object.freeze({
        above: lowestAbove(after, among),
        amount: sumOf(group),
        among: isAbove ? [] : among,
        from: sourcesOf(group),
      });
    });
  return { amounts: Object.freeze(amounts), unallocated: Object.freeze(unallocated) };
}
