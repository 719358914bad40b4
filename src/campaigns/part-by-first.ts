import type { Placed } from '#room/findings';

/** Records apart by whether their id comes for the first time. */
export interface Parted<Value> {
  readonly first: readonly Placed<Value>[];
  readonly repeated: readonly Placed<Value>[];
}

/** Parts a list of records into those that count and those whose id an earlier one has. */
export function partByFirst<Value extends { readonly id: string }>(
  placed: readonly Placed<Value>[],
): Parted<Value> {
  const seen = new Map(placed.toReversed().map((each) => [each.value.id, each.index]));
  return {
    first: placed.filter(({ value, index }) => seen.get(value.id) === index),
    repeated: placed.filter(({ value, index }) => seen.get(value.id) !== index),
  };
}
