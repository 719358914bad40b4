import { DanvanError } from '#room/findings';
import type { CalendarDate } from './calendar-date.js';

const daysOf400Years = 146_097;

const padded = (number: number, length: number): string => String(number).padStart(length, '0');

/** The day of a number of {@link dayNumberOf}; throws outside the years 0000 to 9999. */
export function dateOfDay(day: number): CalendarDate {
  const era = Math.floor(day / daysOf400Years);
  const ofEra = day - era * daysOf400Years;
  // The last day of 4 and of 400 years is one more than other years have, that of 100 is not.
  const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
  const year = Math.floor((ofEra - leaps) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // Months are counted from March, so that the leap day is the last of its year.
  const month = Math.floor((5 * ofYear + 2) / 153);
  const ofMonth = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const named = era * 400 + year + (month < 10 ? 0 : 1);
  if (named >= 0 && named <= 9999) {
    return `${padded(named, 4)}-${padded(month < 10 ? month + 3 : month - 9, 2)}-${padded(ofMonth, 2)}`;
  }
  throw new DanvanError('INVALID_ARGUMENT', 'Calendar dates go from 0000-01-01 to 9999-12-31.');
}
