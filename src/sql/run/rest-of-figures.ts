import { measureOf, topmost, type FetchedRow, type PlaceTree } from '#room/aggregation';
import type { PartedUnits } from '#room/aggregation';

/** Finds the parts of the tree all of whose rows of some indicators were fetched. */
export type RestOf = (indicators: readonly number[], measure: number) => readonly number[];

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
  return (indicators, measure) => {
    const keys = indicators.map((indicator) => `${indicator} ${measure}`);
    const key = keys.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const all = keys.flatMap((one) => [...(units.get(one) ?? [])]);
    const rest = topmost(tree, [...new Set([...all, ...always])]);
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
