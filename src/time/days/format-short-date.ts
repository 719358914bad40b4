import { DanvanError } from '#room/findings';
import { padDay, padMonth } from '#room/text';
import { isCalendarDate, type CalendarDate } from './calendar-date.js';

/**
 * Prints a calendar date in figures, padded like the long form.
 *
 * Vietnamese: ngày tháng viết số.
 *
 * @param date - The day.
 * @returns The date as day, month and year with slashes.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `date` is no calendar date.
 *
 * @example
 * ```ts
 * import { formatShortDate } from 'danvan/time';
 *
 * formatShortDate('2020-07-07'); //=> '07/7/2020'
 * formatShortDate('2017-02-20'); //=> '20/02/2017'
 * ```
 *
 * @category Time
 */
export function formatShortDate(date: CalendarDate): string {
  if (!isCalendarDate(date)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date like 2020-07-07.`);
  }
  const [year = '', month = '', day = ''] = date.split('-');
  return `${padDay(Number(day))}/${padMonth(Number(month))}/${year}`;
}
