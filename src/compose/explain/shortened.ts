/** How many things of one sort a text names. */
export const mostNamed = 10;

/** The first of many, and how many more there are. */
export const shortened = <Item>(
  items: readonly Item[],
): { readonly first: readonly Item[]; readonly more: number } => ({
  first: items.slice(0, mostNamed),
  more: Math.max(0, items.length - mostNamed),
});
