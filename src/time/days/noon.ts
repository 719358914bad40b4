import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from './calendar-date.js';

/**
 * Zones have changed their clocks, and some have skipped whole days: Samoa had no 30 December 2011.
 * The calendar repeats every 400 years, and at noon of that day 8000 years on no zone has a rule.
 */
const yearsOn = 8000;

/** Local noon of a day, for arithmetic only; it stands 8000 years later. */
export function noonOf(date: CalendarDate): Date {
  if (!isCalendarDate(date)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date like 2020-07-07.`);
  }
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year + yearsOn, month - 1, day, 12);
}

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The day of such a noon. */
export function dateOf(noon: Date): CalendarDate {
  const year = noon.getFullYear() - yearsOn;
  if (year >= 0 && year <= 9999) {
    return `${padded(year, 4)}-${padded(noon.getMonth() + 1, 2)}-${padded(noon.getDate(), 2)}`;
  }
  throw new DanvanError('INVALID_ARGUMENT', 'Calendar dates go from 0000-01-01 to 9999-12-31.');
}
