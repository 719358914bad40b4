/** Adds items to the end of a list; `push(...items)` fails where items are many. */
export function addAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
