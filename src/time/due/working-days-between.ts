import { addDays } from '../days/add-days.js';
import type { CalendarDate } from '../days/calendar-date.js';
import { daysBetween } from '../days/days-between.js';
import type { HolidayTable } from './holiday-table.js';
import { isWorkingDay } from './is-working-day.js';

/**
 * How many working days lie between two days, the first left out and the last counted.
 *
 * Vietnamese: số ngày làm việc.
 *
 * The inverse of {@link addWorkingDays}.
 *
 * @param from - The first day.
 * @param to - The last day; an earlier one gives a number below zero.
 * @param table - The days off.
 * @returns The number of working days.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where one is no calendar date.
 *
 * @example
 * ```ts
 * import { readHolidayTable, workingDaysBetween } from 'danvan/time';
 *
 * workingDaysBetween('2026-06-30', '2026-07-07', readHolidayTable({}).value); //=> 5
 * ```
 *
 * @category Time
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
  table: HolidayTable,
): number {
  const length = daysBetween(from, to);
  const step = length < 0 ? -1 : 1;
  let count = 0;
  for (let moved = 1; moved <= Math.abs(length); moved += 1) {
    if (isWorkingDay(addDays(from, step * moved), table)) count += step;
  }
  return count;
}
