/** The longest text that a sentence repeats. */
const longest = 80;

/** A text as a sentence repeats it: its beginning, where it is long. */
export function excerpt(text: string): string {
  if (text.length <= longest) return text;
  const letters = Array.from(text.slice(0, 2 * longest + 1));
  return letters.length <= longest ? text : `${letters.slice(0, longest).join('')}…`;
}
