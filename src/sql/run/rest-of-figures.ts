import { measureOf, topmost, type FetchedRow, type PlaceTree } from '#room/aggregation';
import type { PartedUnits } from '#room/aggregation';

/** Finds the parts of the tree all of whose rows of a figure were fetched. */
export type RestOf = (indicator: number, measure: number) => readonly number[];

/** Which units have rows of a figure among those fetched: the uppermost of them, ascending. */
export function restOfFigures(
  tree: PlaceTree,
  rows: readonly FetchedRow[],
  always: readonly number[],
): RestOf {
  const units = new Map<string, Set<number>>();
  for (const { indicator, marks, unit } of rows) {
    const key = `${indicator} ${measureOf(marks)}`;
    const known = units.get(key);
    if (known === undefined) units.set(key, new Set([unit]));
    else known.add(unit);
  }
  const made = new Map<string, readonly number[]>();
  return (indicator, measure) => {
    const key = `${indicator} ${measure}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const rest = topmost(tree, [...new Set([...(units.get(key) ?? []), ...always])]);
    made.set(key, rest);
    return rest;
  };
}

/** Parts units asked: a unit in a part that was fetched is asked there, all others beside such parts. */
export function partUnits(
  { last }: PlaceTree,
  roots: readonly number[],
  rest: readonly number[],
): PartedUnits {
  const plain: number[] = [];
  const parts: number[] = [];
  for (const root of roots) {
    const isWithin = rest.some((part) => part <= root && root <= (last[part] ?? part));
    if (isWithin) parts.push(root);
    else {
      plain.push(root);
      const end = last[root] ?? root;
      for (const part of rest) if (part > root && part <= end) parts.push(part);
    }
  }
  return { plain, rest: parts };
}
