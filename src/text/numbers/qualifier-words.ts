import type { Qualifier } from './qualifier.js';

type Words = { readonly [Word in Qualifier]: readonly [string, ...string[]] };

const vi: Words = Object.freeze({
  nearly: ['gần', 'ngót', 'gần như', 'suýt soát'],
  under: [
    'dưới',
    'ít hơn',
    'chưa đến',
    'chưa tới',
    'chưa đầy',
    'không đầy',
    'không đến',
    'không tới',
  ],
  over: ['trên'],
  'more-than': ['hơn', 'nhiều hơn'],
  'at-least': ['ít nhất', 'tối thiểu', 'không dưới', 'không ít hơn', 'ít nhất là', 'tối thiểu là'],
  'at-most': [
    'không quá',
    'nhiều nhất',
    'tối đa',
    'không vượt quá',
    'không nhiều hơn',
    'nhiều nhất là',
    'tối đa là',
  ],
  about: [
    'khoảng',
    'chừng',
    'ước',
    'khoảng chừng',
    'ước chừng',
    'ước khoảng',
    'xấp xỉ',
    'trên dưới',
    'khoảng trên dưới',
    'vào khoảng',
    'ước tính',
    'ước đạt',
    'phỏng chừng',
  ],
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
 * qualifierWords.vi['at-least'].includes('không dưới'); //=> true
 * ```
 *
 * @category Text
 */
export const qualifierWords: { readonly vi: Words; readonly en: Words } = Object.freeze({ vi, en });
