import { DanvanError } from '#room/findings';
import { addDays } from '../days/add-days.js';
import type { CalendarDate } from '../days/calendar-date.js';
import type { HolidayTable } from './holiday-table.js';
import { isWorkingDay } from './is-working-day.js';

/** A table that leaves no working day in three years is a mistake, and would never end. */
const longestRest = 1100;
const largest = 10_000;

/** The first working day on a side of a day, the day itself left out. */
export function nearestWorkingDay(
  date: CalendarDate,
  step: 1 | -1,
  table: HolidayTable,
): CalendarDate {
  let day = date;
  for (let tries = 0; tries < longestRest; tries += 1) {
    day = addDays(day, step);
    if (isWorkingDay(day, table)) return day;
  }
  throw new DanvanError('INVALID_ARGUMENT', `No working day within three years of ${date}.`);
}

/**
 * Counts working days forward from a day, or backward where the number is negative.
 *
 * Vietnamese: cộng ngày làm việc.
 *
 * The day itself does not count. With 0 the day itself comes back, also where it is a day off.
 *
 * @param date - The day to start from.
 * @param days - How many working days; a whole number of at most 10 000 either way.
 * @param table - The days off.
 * @returns The day.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `date` is no calendar date, `days` no
 * such number, or the table leaves no working day in three years.
 *
 * @example
 * ```ts
 * import { addWorkingDays, readHolidayTable } from 'danvan/time';
 *
 * addWorkingDays('2026-06-30', 5, readHolidayTable({}).value); //=> '2026-07-07'
 * ```
 *
 * @category Time
 */
export function addWorkingDays(
  date: CalendarDate,
  days: number,
  table: HolidayTable,
): CalendarDate {
  if (!Number.isInteger(days) || Math.abs(days) > largest) {
    throw new DanvanError('INVALID_ARGUMENT', `${days} is no whole number up to ${largest}.`);
  }
  let day = addDays(date, 0);
  for (let left = Math.abs(days); left > 0; left -= 1) {
    day = nearestWorkingDay(day, days < 0 ? -1 : 1, table);
  }
  return day;
}
