import { DanvanError } from '#room/findings';

/** The years that periods can have. */
const firstYear = 1900;
const lastYear = 2199;

/** The source of a pattern for those years. */
export const yearPattern = '(?:19|20|21)\\d\\d';

/** The year of a day. */
export const yearOfDay = (date: string): number => Number(date.slice(0, 4));

/** Whether periods can have a year. */
export const isPeriodYear = (year: number): boolean => year >= firstYear && year <= lastYear;

/** Throws `UNKNOWN_PERIOD` for a year outside of them. */
export function refuseYear(year: number): void {
  if (isPeriodYear(year)) return;
  const message = `Periods go from ${firstYear} to ${lastYear}; there is none in ${year}.`;
  throw new DanvanError('UNKNOWN_PERIOD', message);
}
