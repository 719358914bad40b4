/** “(1) …; (2) …”; one alone has no number. */
export function attachedList(titles: readonly string[]): string {
  const items = titles.map((title) => title.replace(/[.;,]$/u, ''));
  return items.length === 1
    ? items.join('')
    : items.map((item, at) => `(${at + 1}) ${item}`).join('; ');
}
