/** How many items hold, in a list in which none holds after one that does not. */
export function prefixLength<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [known, end] = [0, items.length];
  while (known < end) {
    const middle = (known + end) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) known = middle + 1;
    else end = middle;
  }
  return known;
}
