import type { ParseResult } from '#room/findings';
import { englishMonths, foldShort, languages, refuseText, type ByLanguage } from '#room/text';
import { isCalendarDate, type CalendarDate } from './calendar-date.js';

const formsIn: ByLanguage<readonly RegExp[]> = {
  vi: [
    /^(?:ngày )?(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u,
    /^(?:ngày )?(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/u,
    /^(?:ngày )?(?<day>\d{1,2}) tháng (?<month>\d{1,2}) năm (?<year>\d{4})$/u,
  ],
  en: [/^(?<day>\d{1,2}) (?<month>[a-z]+) (?<year>\d{4})$/u],
};

const isoForm = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/u;
const forms = [...languages.flatMap((language) => formsIn[language]), isoForm];

/** The names of the months, January first; none where they are counted. */
const monthsIn: ByLanguage<readonly string[]> = {
  vi: [],
  en: englishMonths.map((name) => name.toLowerCase()),
};

const placeIn = (months: readonly string[], name: string): number => months.indexOf(name) + 1;

/** The number of a month, written as a number or by its name; 0 where it is neither. */
export const monthNumber = (month: string): number =>
  /^\d+$/.test(month)
    ? Number(month)
    : Math.max(...languages.map((each) => placeIn(monthsIn[each], month.toLowerCase())));

/**
 * Reads a date: “ngày 07 tháng 7 năm 2020”, “07/7/2020”, “7-7-2020”, “2020-07-07”, “7 July 2020”.
 *
 * Vietnamese: ngày, tháng, năm.
 *
 * Strict: the day comes before the month, a year has four digits; “7.7”, “7/7/20” and 31/02 are
 * refused. Case and spacing do not matter. Finding: `text/not-a-date`.
 *
 * @param text - The text of one date.
 * @returns The ISO calendar date, or the finding that says there is none.
 *
 * @example
 * ```ts
 * import { parseDate } from 'danvan/time';
 *
 * parseDate('ngày 07 tháng 7 năm 2020'); //=> { ok: true, value: '2020-07-07' }
 * parseDate('31/02/2020').ok; //=> false
 * ```
 *
 * @category Time
 */
export function parseDate(text: string): ParseResult<CalendarDate> {
  const folded = foldShort(text).toLowerCase();
  for (const form of forms) {
    const { year, month, day } = form.exec(folded)?.groups ?? {};
    if (year === undefined || month === undefined || day === undefined) continue;
    const date = `${year}-${String(monthNumber(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (isCalendarDate(date)) return { ok: true, value: date };
  }
  return refuseText('text/not-a-date', text);
}
