import { nearestAmong, type Spelling } from '#room/kit';

/** Longer codes are cut before they are compared, so that no input is slow. */
const mostLetters = 200;

const spelling = (code: string): Spelling => {
  const words = code.slice(0, mostLetters).toLowerCase();
  return { text: code, letters: Array.from(words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()) };
};

/**
 * The code that a misspelt one was most likely meant to be, or null: {@link nearestOf} for what is
 * written in plain small letters, without the folding of Vietnamese words.
 */
export const nearestCode = (code: string, codes: readonly string[]): string | null =>
  nearestAmong(spelling(code), codes.map(spelling));
