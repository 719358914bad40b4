import type { CalendarDate } from './calendar-date.js';
import { dayNumberOf } from './day-number.js';

/**
 * How many days lie between two days: 0 for the same, 1 for the next.
 *
 * Vietnamese: số ngày.
 *
 * The same in every time zone.
 *
 * @param from - The first day.
 * @param to - The last day; an earlier one gives a number below zero.
 * @returns The number of days.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where one is no calendar date.
 *
 * @example
 * ```ts
 * import { daysBetween } from 'danvan/time';
 *
 * daysBetween('2020-01-01', '2020-06-30'); //=> 181
 * ```
 *
 * @category Time
 */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  dayNumberOf(to) - dayNumberOf(from);
