import type { Qualifier } from './qualifier.js';

type Words = { readonly [Word in Qualifier]: readonly [string, ...string[]] };

const vi: Words = Object.freeze({
  nearly: ['gần'],
  under: ['dưới', 'ít hơn', 'chưa đến', 'chưa tới'],
  over: ['trên'],
  'more-than': ['hơn', 'nhiều hơn'],
  'at-least': ['ít nhất', 'tối thiểu', 'không dưới'],
  'at-most': ['không quá', 'nhiều nhất', 'tối đa'],
  about: ['khoảng', 'chừng', 'ước', 'khoảng chừng', 'ước chừng', 'ước khoảng', 'xấp xỉ'],
  many: ['nhiều'],
});

const en: Words = Object.freeze({
  nearly: ['nearly', 'almost'],
  under: ['under', 'below', 'less than', 'fewer than'],
  over: ['over', 'above'],
  'more-than': ['more than'],
  'at-least': ['at least'],
  'at-most': ['at most'],
  about: ['about', 'around', 'approximately'],
  many: ['many'],
});

/**
 * The words of the qualifiers in both languages: the first is printed, the Vietnamese ones are all
 * read.
 *
 * Vietnamese: từ chỉ mức độ.
 *
 * @example
 * ```ts
 * import { qualifierWords } from 'danvan/text';
 *
 * qualifierWords.vi.nearly[0]; //=> 'gần'
 * qualifierWords.vi['at-least']; //=> ['ít nhất', 'tối thiểu', 'không dưới']
 * ```
 *
 * @category Text
 */
export const qualifierWords: { readonly vi: Words; readonly en: Words } = Object.freeze({ vi, en });
