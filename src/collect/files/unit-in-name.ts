import { createUnitMatcher, type Unit, type UnitMatcherOptions } from '#room/organization';

/** Names of units have no more words than this. */
const mostWords = 8;

/** The words of the name of a file without its extension. */
const wordsOf = (name: string): readonly string[] =>
  name
    .slice(0, 200)
    .replace(/\.\w{1,5}$/, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');

/** All phrases of so many words that follow each other. */
const phrasesOf = (words: readonly string[], length: number): readonly string[] =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));

/**
 * Finds the unit that the name of a file names: the longest phrase decides, a misspelt one does not
 * count, and where two units are named there is none.
 */
export function unitInName(
  units: readonly Unit[],
  options: UnitMatcherOptions = {},
): (name: string) => string | undefined {
  const match = createUnitMatcher(units, options);
  const named = (phrase: string): readonly string[] => {
    if (!/\p{L}{2}/u.test(phrase)) return [];
    const { match: unit, candidates } = match(phrase);
    const reasons = candidates.find((each) => each.unit.id === unit?.id)?.reasons ?? [];
    return unit === null || reasons.includes('typo') ? [] : [unit.id];
  };
  return (name) => {
    const words = wordsOf(name);
    for (let length = Math.min(mostWords, words.length); length > 0; length -= 1) {
      const found = new Set(phrasesOf(words, length).flatMap(named));
      if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
    }
    return undefined;
  };
}
