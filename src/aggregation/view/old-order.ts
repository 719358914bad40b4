import type { EndedUnit } from '#room/organization';
import type { Heritage } from './lineage.js';

/** The units that stood above an ended one, from the nearest on. */
export function oldUnitsAbove({ unit, tree }: EndedUnit): readonly string[] {
  const above: string[] = [];
  let at = tree.byId.get(unit.id)?.parent;
  while (at !== undefined) {
    above.push(at);
    at = tree.byId.get(at)?.parent;
  }
  return above;
}

/** Ended units after those that stood above them. */
export function topDown<Item extends Heritage>(heritages: readonly Item[]): readonly Item[] {
  const depths = new Map(
    heritages.map((heritage) => [heritage, oldUnitsAbove(heritage.ended).length]),
  );
  return heritages.toSorted((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0));
}
