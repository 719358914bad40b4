import type { CalendarDate } from '../days/calendar-date.js';
import type { Period } from './period.js';
import { yearHolding } from './year-holding.js';

/**
 * The day from which running totals of a period are counted.
 *
 * Vietnamese: từ đầu năm (lũy kế).
 *
 * Of a part of a year, the first day of the year of its calendar; of any other period, its own
 * first day.
 *
 * @param period - Any period.
 * @returns The day.
 *
 * @example
 * ```ts
 * import { periodOf, startOfYear } from 'danvan';
 *
 * startOfYear(periodOf('2020-Q3')); //=> '2020-01-01'
 * startOfYear(periodOf('2013-06-03/2023-12-31')); //=> '2013-06-03'
 * ```
 *
 * @category Time
 */
export function startOfYear(period: Period): CalendarDate {
  switch (period.kind) {
    case 'stage':
    case 'span':
    case 'open-span':
    case 'term':
      return period.firstDay;
    default:
      return yearHolding(period.lastDay, period.calendar).firstDay;
  }
}
