/** Things one after the other: with commas, or with semicolons where one of them has a comma itself. */
export const enumerated = (items: readonly string[]): string =>
  items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
