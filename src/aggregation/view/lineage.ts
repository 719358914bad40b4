import { firstPlace } from '#room/kit';
import { endedUnits, type EndedUnit, type UnitRegister } from '#room/organization';
import type { CalendarDate } from '#room/time';
import { numberOf, type PlaceTree } from '../choice/place-tree.js';

/** A part of an ended unit, and the lowest unit of a tree that holds all it may belong to. */
export interface Heritage {
  readonly ended: EndedUnit;
  readonly part: number;
  /** A number of the tree. */
  readonly above: number;
}

/** What became of the units that have ended, by where it belongs in the tree of a day. */
export interface Lineage {
  /** In the order of `above`. */
  readonly heritages: readonly Heritage[];
  /** Units that nobody of the tree took over. */
  readonly lost: readonly EndedUnit[];
}

/** The lowest unit that holds some others; -1 where there is none. */
export function lowestAbove({ parents, last }: PlaceTree, units: readonly number[]): number {
  const [first, ...others] = units;
  if (first === undefined) return -1;
  const start = others.reduce((least, unit) => Math.min(least, unit), first);
  const end = others.reduce((most, unit) => Math.max(most, unit), first);
  let above = start;
  while (above >= 0 && (last[above] ?? -1) < end) above = parents[above] ?? -1;
  return above;
}

/** Finds what became of all units that are not in force on the day of a tree. */
export function lineageOf(
  register: UnitRegister,
  tree: PlaceTree,
  about: { readonly day: CalendarDate; readonly by: string | undefined },
): Lineage {
  const heritages: Heritage[] = [];
  const lost: EndedUnit[] = [];
  for (const ended of endedUnits(register, about.day, about.by)) {
    const found = ended.parts
      .map(({ part, among }) => {
        const units = among.map((id) => numberOf(tree, id)).filter((unit) => unit >= 0);
        return { ended, part, above: lowestAbove(tree, units) };
      })
      .filter(({ above }) => above >= 0);
    heritages.push(...found);
    if (found.length === 0) lost.push(ended);
  }
  return { heritages: heritages.sort((a, b) => a.above - b.above), lost };
}

/** What belongs at or below a unit. */
export function heritagesIn(
  { heritages }: Lineage,
  { last }: PlaceTree,
  root: number,
): readonly Heritage[] {
  const end = last[root] ?? root;
  const firstFrom = (unit: number): number =>
    firstPlace(heritages.length, (at) => (heritages[at]?.above ?? -1) >= unit);
  return heritages.slice(firstFrom(root), firstFrom(end + 1));
}
