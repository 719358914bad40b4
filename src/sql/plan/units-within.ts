import type { PlaceTree } from '#room/aggregation';

/** The numbers of some units, and of all below them. */
export const unitsWithin = (
  { last }: Pick<PlaceTree, 'last'>,
  tops: readonly number[],
): readonly number[] =>
  tops.flatMap((top) => Array.from({ length: (last[top] ?? top) - top + 1 }, (_, at) => top + at));
