import { DanvanError } from '#room/findings';
import type { DayRange } from '../days/day-range.js';

/** The years that periods can have. */
const firstYear = 1900;
const lastYear = 2199;

/** The first day that a period can have. */
export const firstDayOfAll = `${firstYear}-01-01`;

/** The source of a pattern for those years. */
export const yearPattern = '(?:19|20|21)\\d\\d';

/** The source of a pattern for a day of those years that may not exist. */
export const dayPattern = `${yearPattern}-\\d\\d-\\d\\d`;

/** Whether periods can have a year. */
export const isPeriodYear = (year: number): boolean => year >= firstYear && year <= lastYear;

/** Throws `UNKNOWN_PERIOD` for a year outside of them. */
export function refuseYear(year: number): void {
  if (isPeriodYear(year)) return;
  const message = `Periods go from ${firstYear} to ${lastYear}; there is none in ${year}.`;
  throw new DanvanError('UNKNOWN_PERIOD', message);
}

/** The days of a period, by the names of today and by those of before. */
export const daysFrom = ({ from, to }: DayRange) => ({ from, to, firstDay: from, lastDay: to });
