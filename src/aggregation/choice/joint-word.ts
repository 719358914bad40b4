import type { Qualifier } from '#room/text';

/** The words that leave an amount open below, then those that do above, each after the narrower ones. */
const below = ['nearly', 'under', 'at-most'] as const;
const above = ['more-than', 'over', 'at-least'] as const;

/** One bit for each word, so that those of many amounts can be kept together. */
export const wordBits: { readonly [Word in Qualifier]: number } = Object.freeze({
  nearly: 1,
  under: 2,
  'at-most': 4,
  'more-than': 8,
  over: 16,
  'at-least': 32,
  about: 64,
  many: 64,
});

const widest = <Word extends Qualifier>(words: readonly Word[], bits: number): Word | undefined =>
  words.findLast((word) => (bits & wordBits[word]) !== 0);

/** The word that is true of a sum of amounts with the words of some bits: the widest of them. */
export function wordOfBits(bits: number): Qualifier | undefined {
  const [lower, upper] = [widest(below, bits), widest(above, bits)];
  const isBoth = lower !== undefined && upper !== undefined;
  return isBoth || (bits & wordBits.about) !== 0 ? 'about' : (lower ?? upper);
}

/** The same of some words. */
export const jointWord = (words: readonly (Qualifier | undefined)[]): Qualifier | undefined =>
  wordOfBits(words.reduce((bits, word) => bits | (word === undefined ? 0 : wordBits[word]), 0));

/** What a word says of a difference, when it stands before what is taken away. */
export const turned: { readonly [Word in Qualifier]: Qualifier } = Object.freeze({
  nearly: 'over',
  under: 'over',
  'at-most': 'at-least',
  'more-than': 'under',
  over: 'under',
  'at-least': 'at-most',
  about: 'about',
  many: 'about',
});
