import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '../days/calendar-date.js';
import { civilCalendar } from '../calendars/civil-calendar.js';
import { makeSpan } from './make-span.js';
import type { Span } from './period.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearHolding } from './year-holding.js';

/**
 * From a day to the end of its year.
 *
 * Vietnamese: từ nay đến cuối năm.
 *
 * There is no clock: the day that “nay” stands for is given, and is part of the span.
 *
 * @param asOf - The day that it begins with.
 * @param calendar - The calendar whose year is meant. Defaults to the civil one.
 * @returns The span; {@link formatPeriod} calls it “từ nay đến cuối năm 2020”.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `asOf` is no calendar date, and with
 * code `UNKNOWN_PERIOD` outside the years 1900 to 2199.
 *
 * @example
 * ```ts
 * import { restOfYear } from 'danvan';
 *
 * restOfYear('2020-07-07').id; //=> '2020-07-07/2020-12-31'
 * ```
 *
 * @category Time
 */
export function restOfYear(asOf: CalendarDate, calendar: ReportingCalendar = civilCalendar): Span {
  if (!isCalendarDate(asOf)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${asOf}" is no calendar date like 2020-07-07.`);
  }
  const { year, lastDay } = yearHolding(asOf, calendar);
  return makeSpan({ firstDay: asOf, lastDay }, calendar, { kind: 'rest-of-year', year });
}
