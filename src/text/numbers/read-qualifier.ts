import { qualifierWords } from './qualifier-words.js';
import { qualifiers, type Qualifier } from './qualifier.js';

/** A quantity without the word in front of it. */
export interface Qualified {
  readonly qualifier?: Qualifier;
  readonly rest: string;
}

/** The longest first, so that “nhiều nhất” is not taken for “nhiều”. */
const words = qualifiers
  .flatMap((qualifier) => qualifierWords.vi[qualifier].map((word) => ({ qualifier, word })))
  .toSorted((a, b) => b.word.length - a.word.length);

/**
 * Splits the qualifier off the front of a Vietnamese quantity whose spaces are folded.
 *
 * @internal
 */
export function readQualifier(text: string): Qualified {
  const lower = `${text.toLowerCase()} `;
  const found = words.find(({ word }) => lower.startsWith(`${word} `));
  return found === undefined
    ? { rest: text }
    : { qualifier: found.qualifier, rest: text.slice(found.word.length + 1) };
}
