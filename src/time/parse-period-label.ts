import type { ParseResult } from '../findings/index.js';
import { englishMonths } from '../text/english-months.js';
import { foldSpaces } from '../text/fold-spaces.js';
import { refuseText } from '../text/refuse-text.js';
import { parsePeriod } from './parse-period.js';
import type { Period } from './period.js';

const months = englishMonths.map((name) => name.toLowerCase());
const roman = ['i', 'ii', 'iii', 'iv'];
const ordinals = ['first', 'second', 'third', 'fourth'];

/** The place of a word in a list, or the number itself. */
const numberIn = (words: readonly string[], text: string): number =>
  /^\d+$/.test(text) ? Number(text) : words.indexOf(text) + 1;

const half = (word: string): string => `H${word === 'đầu' || word === 'first' ? 1 : 2}`;

const monthId = (month: string): string => String(numberIn(months, month)).padStart(2, '0');

/** How each kind of name reads, and the end of the id that it stands for. */
const forms: readonly (readonly [RegExp, (part: string) => string])[] = [
  [/^tháng (?<part>\d{1,2})(?: năm | ?[/-] ?)(?<year>\d{4})$/u, monthId],
  [
    /^(?:quý|quí) (?<part>[1-4]|0[1-4]|i{1,3}|iv)(?: năm | ?\/ ?| )(?<year>\d{4})$/u,
    (part) => `Q${numberIn(roman, part)}`,
  ],
  [/^q(?<part>[1-4])(?: ?\/ ?| )(?<year>\d{4})$/u, (part) => `Q${part}`],
  [/^0?6 tháng (?<part>đầu|cuối) năm (?<year>\d{4})$/u, half],
  [/^0?(?<part>9) tháng(?: đầu)? năm (?<year>\d{4})$/u, () => '9M'],
  [/^(?<part>năm )?(?<year>\d{4})$/u, () => ''],
  [/^(?<part>[a-z]+) (?<year>\d{4})$/u, monthId],
  [
    /^(?:the )?(?<part>first|second|third|fourth) quarter of (?<year>\d{4})$/u,
    (part) => `Q${numberIn(ordinals, part)}`,
  ],
  [/^(?:the )?(?<part>first|second) half of (?<year>\d{4})$/u, half],
  [/^(?:the )?first nine months of (?<year>\d{4})$/u, () => '9M'],
];

/**
 * Reads the name of a period in Vietnamese or English.
 *
 * Term: tên kỳ báo cáo. Reads what {@link formatPeriod} prints with its year, in any case and
 * spacing, and the usual short forms: “quý 2/2020”, “Q2/2020”, “tháng 06/2020”, “9 tháng năm 2020”,
 * “06 tháng đầu năm 2020”; an id as well. “6 tháng năm 2020” is refused: it does not say which.
 * Finding: `time/not-a-period`.
 *
 * @param label - The name of a period with its year.
 * @returns The period, or the finding that says there is none.
 *
 * @example
 * ```ts
 * import { parsePeriodLabel } from 'danvan';
 *
 * const result = parsePeriodLabel('6 tháng đầu năm 2020');
 * result.ok && result.value.id; //=> '2020-H1'
 * ```
 *
 * @category Time
 */
export function parsePeriodLabel(label: string): ParseResult<Period> {
  const folded = foldSpaces(label).toLowerCase();
  for (const [form, suffix] of forms) {
    const { part = '', year } = form.exec(folded)?.groups ?? {};
    if (year === undefined) continue;
    const end = suffix(part);
    const period = parsePeriod(end === '' ? year : `${year}-${end}`);
    if (period.ok) return period;
  }
  const period = parsePeriod(folded.toUpperCase());
  return period.ok ? period : refuseText('time/not-a-period', label);
}
