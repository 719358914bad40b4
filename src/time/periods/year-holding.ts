import type { CalendarDate } from '../days/calendar-date.js';
import { cutOffDay, dayAfterCutOff } from '../calendars/cut-off-day.js';
import type { OpenSpan } from './period.js';
import type { ReportingCalendar } from '../calendars/reporting-calendar.js';
import { yearOfDay } from './years.js';

/** A year of a calendar, by its days. */
export interface YearDays {
  readonly year: number;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
}

function daysOfYear(year: number, { cutOffs, startMonth }: ReportingCalendar): YearDays {
  const firstDay = dayAfterCutOff(cutOffs.year, { year, month: startMonth - 1 });
  const lastDay = cutOffDay(cutOffs.year, { year, month: startMonth + 11 });
  return { year, firstDay, lastDay };
}

/** The year of a calendar that holds a day; the year before or after may name it. */
export function yearHolding(date: CalendarDate, calendar: ReportingCalendar): YearDays {
  const year = yearOfDay(date);
  const { firstDay, lastDay } = daysOfYear(year, calendar);
  return daysOfYear(date > lastDay ? year + 1 : date < firstDay ? year - 1 : year, calendar);
}

/** Whether an open span begins with the year in which it is told. */
export const isYearToDate = ({ since, year, lastDay, calendar }: OpenSpan): boolean =>
  since === 'year' && yearHolding(lastDay, calendar).year === year;
