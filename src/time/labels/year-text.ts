import type { ReportingCalendar } from '../calendars/reporting-calendar.js';

/** A year as labels write it: 2020, or 2020 - 2021 where it begins later than January. */
export const yearText = (year: number, { startMonth }: ReportingCalendar): string =>
  startMonth === 1 ? String(year) : `${year} - ${year + 1}`;
