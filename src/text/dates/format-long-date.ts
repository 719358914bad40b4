import { DanvanError } from '#room/findings';
import { checkLanguage, type ByLanguage, type Language } from '../languages/language.js';
import { daysInMonth } from './days-in-month.js';
import { englishMonths } from './english-months.js';
import { padDay, padMonth } from './pad-date.js';

/**
 * The parts of a date that are known.
 *
 * Vietnamese: ngày, tháng, năm.
 *
 * `month` counts from 1 to 12, `day` from 1 to 31; a draft leaves one or both out.
 *
 * @example
 * ```ts
 * import type { DateParts } from 'danvan/text';
 *
 * const draft: DateParts = { year: 2020, month: 7 };
 * ```
 *
 * @category Text
 */
export interface DateParts {
  /** The year, four digits. */
  readonly year: number;
  /** 1 to 12; absent for a whole year. */
  readonly month?: number | undefined;
  /** 1 to 31; absent for a whole month. */
  readonly day?: number | undefined;
}

/** Room for what is written in by hand; no format folds no-break spaces away. */
const gap = '\u00A0'.repeat(5);

const isFrom = (least: number, value: number, most: number): boolean =>
  Number.isInteger(value) && least <= value && value <= most;

function isDate({ year, month, day }: DateParts): boolean {
  const mostDays = month === undefined ? 31 : daysInMonth(year, month);
  return isFrom(0, year, 9999) && isFrom(1, month ?? 1, 12) && isFrom(1, day ?? 1, mostDays);
}

const dateIn: ByLanguage<(date: DateParts) => string> = {
  vi: ({ year, month, day }) => {
    const dayPart = day === undefined ? gap : padDay(day);
    const monthPart = month === undefined ? gap : padMonth(month);
    return `ngày ${dayPart} tháng ${monthPart} năm ${year}`;
  },
  en: ({ year, month, day }) => {
    const name = month === undefined ? gap : englishMonths[month - 1];
    return `${day ?? gap} ${name} ${year}`;
  },
};

/**
 * Prints the date of a document: day and the months one and two with two digits.
 *
 * Vietnamese: ngày, tháng, năm của văn bản.
 *
 * A part that is not known leaves five no-break spaces (U+00A0) to write it in.
 *
 * @param date - Year, and month and day where they are known.
 * @param language - Defaults to `vi`.
 * @returns The printed date.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have
 * and an unknown language.
 *
 * @example
 * ```ts
 * import { formatLongDate } from 'danvan/text';
 *
 * formatLongDate({ year: 2020, month: 7, day: 7 }); //=> 'ngày 07 tháng 7 năm 2020'
 * formatLongDate({ year: 2017, month: 2, day: 20 }); //=> 'ngày 20 tháng 02 năm 2017'
 * formatLongDate({ year: 2020, month: 7, day: 7 }, 'en'); //=> '7 July 2020'
 * ```
 *
 * @category Text
 */
export function formatLongDate(date: DateParts, language: Language = 'vi'): string {
  if (!isDate(date)) {
    throw new DanvanError('INVALID_ARGUMENT', `${JSON.stringify(date)} is no date.`);
  }
  return dateIn[checkLanguage(language)](date);
}
