import { matchKey } from './match-key.js';

/** Longer texts are cut before they are compared, so that no input is slow. */
const mostLetters = 200;

/** A text, ready to be compared with others. */
export interface FoldedText {
  readonly text: string;
  readonly letters: readonly string[];
  /** A bit for each letter that the text holds. */
  readonly mask: number;
}

/** The numbers of a text in their order, for they tell things of one name apart; 09 is 9. */
export const digitsOf = (text: string): string =>
  (text.slice(0, 3 * mostLetters).match(/\p{Nd}+/gu) ?? [])
    .map((digits) => digits.replace(/^0+(?=\d)/, ''))
    .join(' ');

/** Folds a text; what is beyond the first 200 letters does not count. */
export function foldedText(text: string): FoldedText {
  // A letter takes up to three units in NFD; the rest of a book need not be folded.
  const key = matchKey(text.slice(0, 3 * mostLetters));
  const letters = Array.from(key).slice(0, mostLetters);
  const mask = letters.reduce(
    (bits, letter) => bits | (1 << ((letter.codePointAt(0) ?? 0) & 31)),
    0,
  );
  return { text, letters, mask };
}

function bitsOf(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** At least so many letters must change from the one to the other; cheaper than the distance. */
export const leastDistance = (a: FoldedText, b: FoldedText): number =>
  Math.max(
    Math.abs(a.letters.length - b.letters.length),
    bitsOf(a.mask & ~b.mask),
    bitsOf(b.mask & ~a.mask),
  );
