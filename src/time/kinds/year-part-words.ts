import { englishMonths, toRoman, type ByLanguage } from '#room/text';
import { monthNumber } from '../days/parse-date.js';
import type { YearPartKind } from '../periods/period.js';
import { yearWord } from './given-as-of.js';
import { dash } from './label-form.js';

/** What the periods of one kind are called; apart from their shape, so that ids need no words. */
export interface YearPartWords {
  /** Sources of patterns for its names with their years, and the ordinal that their `part` tells. */
  readonly labels: ByLanguage<readonly (readonly [string, ((part: string) => number)?])[]>;
  /** Its name with the year, or without one. */
  readonly names: ByLanguage<(ordinal: number, year: string | undefined) => string>;
}

/** The place of a word in a list, or the number itself. */
const numberIn =
  (words: readonly string[]) =>
  (text: string): number =>
    /^\d+$/.test(text) ? Number(text) : words.indexOf(text) + 1;

const ordinals = ['first', 'second', 'third', 'fourth'] as const;
const half = (word: string): number => (word === 'đầu' || word === 'first' ? 1 : 2);

/** “ 2020” behind a name, or nothing. */
const behind = (of: string | undefined): string => (of === undefined ? '' : ` ${of}`);
/** “ năm 2020” behind a name, or nothing. */
const inYear = (of: string | undefined): string => (of === undefined ? '' : ` năm ${of}`);

const oneYear = '(?<year>\\d{4})';
const year = `${oneYear}(?:${dash}(?<next>\\d{4}))?`;

/** Between a name and its year. */
const link = `(?:(?:,| của|, của)? năm |, ?| ?[/.] ?|${dash}| )`;
/** Between “năm” and the year. */
const afterWord = `(?: |, ?| ?/ ?|${dash})`;
/** Behind a name without a year, which is then that of the text, or one told from it. */
const noYear = `(?:,? năm ${yearWord})?`;
/** The same where the name ends in “năm”. */
const noYearAfterWord = `(?: ${yearWord})?`;

const numerals = ['i', 'ii', 'iii', 'iv'] as const;
const quarter = '(?<part>[1-4]|0[1-4]|i{1,3}|iv)';

const words: { readonly [Kind in YearPartKind]: YearPartWords } = {
  month: {
    labels: {
      vi: [
        [`(?:tháng ?|th?\\.? ?)(?<part>\\d{1,2})${link}${oneYear}`, monthNumber],
        [`(?<part>0?[1-9]|1[0-2])(?: ?[/.] ?|${dash})${oneYear}`, monthNumber],
        [`${oneYear} ?[/.] ?(?<part>0[1-9]|1[0-2])`, monthNumber],
        [`tháng (?<part>\\d{1,2})${noYear}`, monthNumber],
      ],
      en: [[`(?<part>[a-z]+) ${oneYear}`, monthNumber]],
    },
    names: {
      vi: (ordinal, of) => `tháng ${ordinal}${inYear(of)}`,
      en: (ordinal, of) => `${englishMonths[ordinal - 1]}${behind(of)}`,
    },
  },
  quarter: {
    labels: {
      vi: [
        [`(?:quý|quí|q\\.?) ?${quarter}${link}${year}`, numberIn(numerals)],
        [`(?:quý|quí) ${quarter}${noYear}`, numberIn(numerals)],
      ],
      en: [[`(?:the )?(?<part>first|second|third|fourth) quarter of ${year}`, numberIn(ordinals)]],
    },
    names: {
      vi: (ordinal, of) => `quý ${toRoman(ordinal)}${inYear(of)}`,
      en: (ordinal, of = 'the year') => `${ordinals[ordinal - 1]} quarter of ${of}`,
    },
  },
  'half-year': {
    labels: {
      vi: [
        [`0?6 tháng (?<part>đầu|cuối)(?: của)? năm${afterWord}${year}`, half],
        [`0?6 tháng (?<part>đầu|cuối)(?: của)? năm${noYearAfterWord}`, half],
      ],
      en: [[`(?:the )?(?<part>first|second) half of ${year}`, half]],
    },
    names: {
      vi: (ordinal, of) => `6 tháng ${ordinal === 1 ? 'đầu' : 'cuối'} năm${behind(of)}`,
      en: (ordinal, of = 'the year') => `${ordinals[ordinal - 1]} half of ${of}`,
    },
  },
  'nine-months': {
    labels: {
      vi: [
        [`0?9 tháng(?: đầu(?: của)?)? năm${afterWord}${year}`],
        [`0?9 tháng đầu(?: của)? năm${noYearAfterWord}`],
      ],
      en: [[`(?:the )?first nine months of ${year}`]],
    },
    names: {
      vi: (_, of) => `9 tháng đầu năm${behind(of)}`,
      en: (_, of = 'the year') => `first nine months of ${of}`,
    },
  },
  year: {
    labels: { vi: [[`(?:năm )?${year}`], [`năm ${yearWord}`]], en: [] },
    names: {
      vi: (_, of) => `năm${behind(of)}`,
      en: (_, of = 'the year') => of,
    },
  },
};

/** How the parts of a year are read and named. */
export const yearPartWords = Object.freeze(words);
