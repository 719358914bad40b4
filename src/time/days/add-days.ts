import { DanvanError } from '#room/findings';
import type { CalendarDate } from './calendar-date.js';
import { dateOfDay } from './date-of-day.js';
import { dayNumberOf } from './day-number.js';

/**
 * Counts days forward from a day, or backward where the number is negative.
 *
 * Vietnamese: cộng ngày.
 *
 * The same in every time zone.
 *
 * @param date - The day to start from.
 * @param days - How many days later; a whole number.
 * @returns The day.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `date` is no calendar date, `days` no
 * whole number, or the result lies outside the years 0000 to 9999.
 *
 * @example
 * ```ts
 * import { addDays } from 'danvan/time';
 *
 * addDays('2020-06-30', 1); //=> '2020-07-01'
 * ```
 *
 * @category Time
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!Number.isInteger(days)) {
    throw new DanvanError('INVALID_ARGUMENT', `${days} is no whole number of days.`);
  }
  return dateOfDay(dayNumberOf(date) + days);
}
