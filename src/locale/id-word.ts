/** The longest id that a sentence repeats whole. */
const longest = 80;

/** The word for an id with the id behind it, as it must be typed; else the id in quotation marks. */
export function idWord(words: { readonly [id: string]: string }, id: string): string {
  const word = Object.hasOwn(words, id) ? words[id] : undefined;
  if (word !== undefined) return `“${word}” (${id})`;
  const letters = Array.from(id.slice(0, 2 * longest + 1));
  return letters.length > longest ? `“${letters.slice(0, longest).join('')}…”` : `“${id}”`;
}
