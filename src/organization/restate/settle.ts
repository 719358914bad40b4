import { addExactly } from '#room/text';
import type { Piece } from './carry.js';
import type { Hierarchy } from '../tree/hierarchy.js';
import type { RestatedAmount, UnallocatedAmount } from './unit-amount.js';

const unitAbove = ({ byId }: Hierarchy, id: string): string | undefined => {
  const parent = byId.get(id)?.parent;
  return parent !== undefined && byId.has(parent) ? parent : undefined;
};

/** The lowest unit that is, or stands above, all of some units; each is passed once. */
export function lowestAbove(hierarchy: Hierarchy, ids: readonly string[]): string | null {
  const [first, ...others] = ids;
  const way: string[] = [];
  for (let at = first; at !== undefined && hierarchy.byId.has(at); at = unitAbove(hierarchy, at)) {
    way.push(at);
  }
  const steps = new Map(way.map((id, step) => [id, step]));
  const passed = new Set<string>();
  let lowest = 0;
  for (const other of others) {
    let at: string | undefined = other;
    while (at !== undefined && !steps.has(at) && !passed.has(at)) {
      passed.add(at);
      at = unitAbove(hierarchy, at);
    }
    // The top of another tree: nothing stands above both.
    if (at === undefined) return null;
    lowest = Math.max(lowest, steps.get(at) ?? 0);
  }
  return way[lowest] ?? null;
}

const isOneUnits = ({ among, isAbove = false }: Piece): boolean => among.length === 1 && !isAbove;

/** Pieces that belong to the same unit, or may belong to the same ones. */
function grouped(pieces: readonly Piece[]): readonly (readonly [Piece, ...Piece[]])[] {
  const groups = new Map<string, [Piece, ...Piece[]]>();
  // Many pieces share one list.
  const names = new Map<readonly string[], string>();
  for (const piece of pieces) {
    const name = names.get(piece.among) ?? JSON.stringify(piece.among.toSorted());
    names.set(piece.among, name);
    const key = `${piece.isAbove ?? false} ${name}`;
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
