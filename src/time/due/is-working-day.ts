import type { CalendarDate } from '../days/calendar-date.js';
import { daysBetween } from '../days/days-between.js';
import { weekdays, type Holiday, type HolidayTable } from './holiday-table.js';

const aMonday = '2024-01-01';

function isHoliday(date: CalendarDate, { on, fromYear = 0, toYear = 9999 }: Holiday): boolean {
  const year = Number(date.slice(0, 4));
  return (on === date || on === date.slice(5)) && fromYear <= year && year <= toYear;
}

/**
 * Tells whether a day is a working day.
 *
 * Vietnamese: ngày làm việc.
 *
 * A make-up working day is one whatever else is said of it.
 *
 * @param date - The day.
 * @param table - The days off, from {@link readHolidayTable}.
 * @returns True where the office works.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where `date` is no calendar date.
 *
 * @example
 * ```ts
 * import { isWorkingDay, readHolidayTable } from 'danvan/time';
 *
 * const { value: table } = readHolidayTable({ workingDays: [{ date: '2026-08-22' }] });
 * isWorkingDay('2026-08-22', table); //=> true
 * isWorkingDay('2026-08-23', table); //=> false
 * ```
 *
 * @category Time
 */
export function isWorkingDay(date: CalendarDate, table: HolidayTable): boolean {
  const lists = table.lists?.filter(({ year }) => year === Number(date.slice(0, 4))) ?? [];
  const parts = [table, ...lists];
  const weekday = weekdays[((daysBetween(aMonday, date) % 7) + 7) % 7];
  if (parts.some(({ workingDays }) => workingDays.some((day) => day.date === date))) return true;
  if (parts.some(({ daysOff }) => daysOff.some((day) => day.date === date))) return false;
  if (table.holidays.some((holiday) => isHoliday(date, holiday))) return false;
  return !table.weekend.some((day) => day === weekday);
}
