import { wholeVi } from './vietnamese-words.js';

/** Words of numbers that people choose between, and the one that is compared. */
const likeWords: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})lẻ(?!\p{L})/gu, 'linh'],
  [/(?<!\p{L})ngàn(?!\p{L})/gu, 'nghìn'],
  [/(?<!\p{L})tỉ(?!\p{L})/gu, 'tỷ'],
  [/(?<!\p{L})bẩy(?!\p{L})/gu, 'bảy'],
  [/(?<!\p{L})nhăm(?!\p{L})/gu, 'lăm'],
  [/(?<!\p{L})tư(?!\p{L})/gu, 'bốn'],
];

const folded = (words: string): string =>
  likeWords.reduce((rest, [pattern, by]) => rest.replace(pattern, by), words.toLowerCase());

/** Whether words say a whole number that is written in digits: “hai mươi mốt” says 21. */
export const saysNumber = (words: string, digits: string): boolean =>
  folded(words) === wholeVi(digits, { zeroTens: 'linh', thousand: 'nghìn' });
