import { daysInMonth } from './days-in-month.js';

/**
 * Whether a value is a day that the calendar has, as an ISO text of the years from 0001 on.
 *
 * @internal
 */
export function isCalendarDay(value: unknown): value is string {
  const match = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) : null;
  if (match === null) return false;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  return year >= 1 && day >= 1 && day <= daysInMonth(year, month);
}
