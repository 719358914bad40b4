import type { CalendarDate } from '../days/calendar-date.js';
import { kindOf } from '../kinds/period-kinds.js';
import type { Period } from './period.js';

/**
 * The day from which running totals of a period are counted.
 *
 * Vietnamese: từ đầu năm (lũy kế).
 *
 * Of a part of a year, and of days within one year, the first day of the year of the calendar; of
 * any other period, its own first day.
 *
 * @param period - Any period.
 * @returns The day.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { startOfYear } from 'danvan/time';
 *
 * startOfYear(periodOf('2020-Q3')); //=> '2020-01-01'
 * startOfYear(periodOf('2013-06-03/2023-12-31')); //=> '2013-06-03'
 * ```
 *
 * @category Time
 */
export const startOfYear = (period: Period): CalendarDate =>
  kindOf(period).totalsFrom?.(period) ?? period.from;
