import { englishMonths, toRoman, type ByLanguage } from '#room/text';
import { monthNumber } from '../days/parse-date.js';
import type { YearPartKind } from '../periods/period.js';
import { yearWord } from './given-as-of.js';
import { dash } from './label-form.js';

/** What sets the periods of one kind apart. */
export interface YearPartShape {
  readonly months: number;
  readonly perYear: number;
  /** The end of the id, behind the year. */
  readonly suffix: (ordinal: number) => string;
  /** The source of a pattern for that end; its group is the ordinal, which is 1 without one. */
  readonly idEnd: string;
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

const shapes: { readonly [Kind in YearPartKind]: YearPartShape } = {
  month: {
    months: 1,
    perYear: 12,
    suffix: (ordinal) => `-${String(ordinal).padStart(2, '0')}`,
    idEnd: '-(0[1-9]|1[0-2])',
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
    months: 3,
    perYear: 4,
    suffix: (ordinal) => `-Q${ordinal}`,
    idEnd: '-Q([1-4])',
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
    months: 6,
    perYear: 2,
    suffix: (ordinal) => `-H${ordinal}`,
    idEnd: '-H([12])',
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
    months: 9,
    perYear: 1,
    suffix: () => '-9M',
    idEnd: '-9M',
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
    months: 12,
    perYear: 1,
    suffix: () => '',
    idEnd: '',
    labels: { vi: [[`(?:năm )?${year}`], [`năm ${yearWord}`]], en: [] },
    names: {
      vi: (_, of) => `năm${behind(of)}`,
      en: (_, of = 'the year') => of,
    },
  },
};

/** The parts of a year: how long each is, how its ids end, and its names. */
export const yearPartShape = Object.freeze(shapes);
