/** Items apart by whether their key comes for the first time. */
export interface Parted<Item> {
  readonly first: readonly Item[];
  /** Each with the item that has its key already. */
  readonly repeated: readonly { readonly item: Item; readonly earlier: Item }[];
}

/** Parts items into those that come first and those that repeat a key; without a key none repeats. */
export function partByFirst<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): Parted<Item> {
  const seen = new Map<string, Item>();
  const first: Item[] = [];
  const repeated: { readonly item: Item; readonly earlier: Item }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const earlier = key === undefined ? undefined : seen.get(key);
    if (earlier === undefined) first.push(item);
    else repeated.push({ item, earlier });
    if (key !== undefined && earlier === undefined) seen.set(key, item);
  }
  return { first, repeated };
}
