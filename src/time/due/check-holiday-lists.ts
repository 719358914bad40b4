import * as z from 'zod/mini';
import { requireShape, type Finding } from '#room/findings';
import { timeFinding } from '../findings.js';
import type { CalendarDate } from '../days/calendar-date.js';
import { holidayTableShape, type HolidayTable } from './holiday-table.js';

const yearOf = (date: string): number => Number(date.slice(0, 4));
const isDated = (on: string): boolean => on.length === '2026-02-17'.length;

/** The years for which the table has days of its own, beside those of every year. */
function yearsWithDays({ holidays, daysOff }: HolidayTable): ReadonlySet<number> {
  const dates = [
    ...holidays.map(({ on }) => on).filter(isDated),
    ...daysOff.map(({ date }) => date),
  ];
  return new Set(dates.map(yearOf));
}

function findingOf(day: CalendarDate, table: HolidayTable): readonly Finding[] {
  const year = yearOf(day);
  const lists = table.lists?.filter((list) => list.year === year) ?? [];
  if (lists.some(({ isConfirmed }) => isConfirmed) || yearsWithDays(table).has(year)) return [];
  const code = lists.length === 0 ? 'time/no-holiday-list' : 'time/holiday-list-not-confirmed';
  return [timeFinding(code, { year: String(year), day }, {})];
}

/**
 * Tells whether due dates rest on the days off that were announced for their year.
 *
 * Vietnamese: kiểm tra danh sách ngày nghỉ lễ, tết của từng năm.
 *
 * Tết, the day of the Hùng Kings and days exchanged differ from year to year; a due date counted
 * without them may be wrong. A year has its list where the table has a confirmed one in `lists`, or
 * days off of that year. Findings, one a year: `time/no-holiday-list`,
 * `time/holiday-list-not-confirmed`, each with the first of the days.
 *
 * @param days - Due dates, or other days that were counted in working days.
 * @param table - The days off by which they were counted.
 * @returns What was found, in the order of years.
 *
 * @example
 * ```ts
 * import { checkHolidayLists, readHolidayTable } from 'danvan/time';
 * import { fixedHolidays, holidayLists } from 'danvan/vietnam';
 *
 * const { value: table } = readHolidayTable({ holidays: fixedHolidays });
 * checkHolidayLists(['2026-02-24'], table).map(({ code }) => code); //=> ['time/no-holiday-list']
 * const listed = readHolidayTable({ holidays: fixedHolidays, lists: holidayLists }).value;
 * checkHolidayLists(['2026-02-24'], listed); //=> []
 * ```
 *
 * @category Time
 */
export function checkHolidayLists(
  days: readonly CalendarDate[],
  table: HolidayTable,
): readonly Finding[] {
  const first = new Map<number, CalendarDate>();
  requireShape(table, holidayTableShape, 'table');
  for (const day of requireShape(days, z.array(z.string()), 'days').toSorted()) {
    if (!first.has(yearOf(day))) first.set(yearOf(day), day);
  }
  return [...first.values()].flatMap((day) => findingOf(day, table));
}
