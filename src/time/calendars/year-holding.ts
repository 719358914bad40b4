import { yearOfDay, type CalendarDate } from '../days/calendar-date.js';
import type { DayRange } from '../days/day-range.js';
import { cutOffDay, dayAfterCutOff } from './cut-off-day.js';
import type { ReportingCalendar } from './reporting-calendar.js';

/** A year of a calendar, by its days. */
export interface YearDays extends DayRange {
  readonly year: number;
}

function daysOfYear(year: number, { cutOffs, startMonth }: ReportingCalendar): YearDays {
  const from = dayAfterCutOff(cutOffs.year, { year, month: startMonth - 1 });
  const to = cutOffDay(cutOffs.year, { year, month: startMonth + 11 });
  return { year, from, to };
}

/** The year of a calendar that holds a day; the year before or after may name it. */
export function yearHolding(date: CalendarDate, calendar: ReportingCalendar): YearDays {
  const year = yearOfDay(date);
  const { from, to } = daysOfYear(year, calendar);
  return daysOfYear(date > to ? year + 1 : date < from ? year - 1 : year, calendar);
}

/** A year as labels write it: 2020, or 2020 - 2021 where it begins later than January. */
export const yearText = (year: number, { startMonth }: ReportingCalendar): string =>
  startMonth === 1 ? String(year) : `${year} - ${year + 1}`;
