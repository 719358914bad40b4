import type { PartedUnits, PlaceTree } from '#room/aggregation';

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
