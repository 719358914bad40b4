import { englishMonths } from '#room/text';
import { dash, type LabelContext, type LabelForm, type LabelParts } from './label-form.js';

const months = englishMonths.map((name) => name.toLowerCase());
const roman = ['i', 'ii', 'iii', 'iv'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** The place of a word in a list, or the number itself. */
const numberIn = (words: readonly string[], text: string): number =>
  /^\d+$/.test(text) ? Number(text) : words.indexOf(text) + 1;

const half = (word: string): string => `-H${word === 'đầu' || word === 'first' ? 1 : 2}`;

const month = (text: string): string => `-${String(numberIn(months, text)).padStart(2, '0')}`;

/** The year of a label; none where it names two years that are no year of the calendar. */
function yearIn({ year, next }: LabelParts, { calendar }: LabelContext): string | undefined {
  if (next === undefined) return year;
  return calendar.startMonth > 1 && Number(next) === Number(year) + 1 ? year : undefined;
}

/** A form whose end stands for the end of an id. */
const form = (source: string, suffix: (part: string) => string): LabelForm<string> => ({
  pattern: new RegExp(`^${source}$`, 'iu'),
  read: (parts, context) => {
    const year = yearIn(parts, context);
    const end = suffix((parts['part'] ?? '').toLowerCase());
    return year === undefined ? undefined : { ok: true, value: `${year}${end}` };
  },
});

const civilYear = '(?<year>\\d{4})';
const year = `${civilYear}(?:${dash}(?<next>\\d{4}))?`;

/** How the name of each part of a year reads, and the id that it stands for. */
export const yearPartLabels: readonly LabelForm<string>[] = [
  form(`tháng (?<part>\\d{1,2})(?: năm | ?[/-] ?)${civilYear}`, month),
  form(
    `(?:quý|quí) (?<part>[1-4]|0[1-4]|i{1,3}|iv)(?: năm | ?/ ?| )${year}`,
    (part) => `-Q${numberIn(roman, part)}`,
  ),
  form(`q(?<part>[1-4])(?: ?/ ?| )${year}`, (part) => `-Q${part}`),
  form(`0?6 tháng (?<part>đầu|cuối) năm ${year}`, half),
  form(`0?9 tháng(?: đầu)? năm ${year}`, () => '-9M'),
  form(`(?:năm )?${year}`, () => ''),
  form(`(?<part>[a-z]+) ${civilYear}`, month),
  form(
    `(?:the )?(?<part>first|second|third|fourth) quarter of ${year}`,
    (part) => `-Q${numberIn(ordinals, part)}`,
  ),
  form(`(?:the )?(?<part>first|second) half of ${year}`, half),
  form(`(?:the )?first nine months of ${year}`, () => '-9M'),
];
