import { DanvanError } from '#room/findings';
import { foldSpaces } from '#room/text';
import { addDays } from '../days/add-days.js';
import { isCalendarDate, type CalendarDate } from '../days/calendar-date.js';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { makeSpan } from './make-span.js';
import type { Span } from './period.js';
import { refuseYear, yearOfDay } from './years.js';

/** The last of so many years from a day on; who starts on 29 February ends on the 28th. */
function lastDayOf(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const anniversary = `${year}${date.slice(4)}`;
  return isCalendarDate(anniversary) ? addDays(anniversary, -1) : `${year}-02-28`;
}

/**
 * The years in which a document was carried out, from its day on.
 *
 * Vietnamese: n năm thực hiện (nghị quyết, chỉ thị, luật).
 *
 * @param document - The document as the name of the span is to cite it.
 * @param date - The day from which the years count.
 * @param years - How many; a whole number from 1.
 * @returns The span; {@link formatPeriod} calls it “10 năm thực hiện Nghị quyết 25-NQ/TW”.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where an argument is not of that form, and
 * with code `UNKNOWN_PERIOD` outside the years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { anniversarySpan, formatPeriod } from 'danvan';
 *
 * const span = anniversarySpan('Nghị quyết 25-NQ/TW', '2013-06-03', 10);
 * span.id; //=> '2013-06-03/2023-06-02'
 * formatPeriod(span); //=> '10 năm thực hiện Nghị quyết 25-NQ/TW'
 * ```
 *
 * @category Time
 */
export function anniversarySpan(document: string, date: CalendarDate, years: number): Span {
  const name = foldSpaces(document);
  if (name === '' || !isCalendarDate(date) || !Number.isInteger(years) || years < 1) {
    const message =
      'A document, its day such as 2013-06-03 and a whole number of years are needed.';
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  refuseYear(yearOfDay(date) + years);
  const days = { firstDay: date, lastDay: lastDayOf(date, years) };
  return makeSpan(days, civilCalendar, { kind: 'anniversary', years, document: name });
}
