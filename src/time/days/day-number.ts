import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from './calendar-date.js';

const daysOf400Years = 146_097;

/** A day as a whole number: the next day is one more. */
export function dayNumberOf(date: CalendarDate): number {
  if (!isCalendarDate(date)) {
    throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date like 2020-07-07.`);
  }
  const month = Number(date.slice(5, 7));
  // Years that begin in March end with the leap day.
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5);
  const leaps = Math.floor(ofEra / 4) - Math.floor(ofEra / 100);
  return era * daysOf400Years + ofEra * 365 + leaps + ofYear + Number(date.slice(8)) - 1;
}
