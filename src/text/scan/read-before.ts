import { qualifierWords } from '../numbers/qualifier-words.js';
import { qualifiers, type Qualifier } from '../numbers/qualifier.js';

/** The longest first, so that “hơn” is not taken for “nhiều hơn”. */
const words = qualifiers
  .filter((qualifier) => qualifier !== 'many')
  .flatMap((qualifier) => qualifierWords.vi[qualifier].map((word) => ({ qualifier, word })))
  .toSorted((a, b) => b.word.length - a.word.length);

const longest = 24;

/** The qualifier that stands right before a place. */
export function readBefore(text: string, start: number): Qualifier | undefined {
  const before = text
    .slice(Math.max(0, start - longest), start)
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ (?:từ|đạt|được) $/u, ' ');
  return words.find(({ word }) => ` ${before}`.endsWith(` ${word} `))?.qualifier;
}
