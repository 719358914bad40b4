const isClosed = (text: string): boolean => /[.;:!?…]["”’)]?$/u.test(text);

/** Items of a list with the signs that part them: “;”, and “.” after the last. */
export const closedItems = (items: readonly string[]): readonly string[] =>
  items.map((item, at) => {
    if (isClosed(item)) return item;
    return `${item}${at === items.length - 1 ? '.' : ';'}`;
  });
