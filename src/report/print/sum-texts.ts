/**
 * Adds up what all texts in a part of a document come to; the words for kinds of things are none.
 *
 * @param value - Plain data, checked before.
 * @internal
 */
export function sumTexts(value: unknown, costOf: (text: string) => number): number {
  if (typeof value === 'string') return costOf(value);
  if (typeof value !== 'object' || value === null) return 0;
  let sum = 0;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'kind') sum += sumTexts(inner, costOf);
  }
  return sum;
}
