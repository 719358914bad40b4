import { addDays, isCalendarDate, type CalendarDate } from '#room/time';

/** The last day of a term of whole years; none where it lies past the calendar. */
export function lastDayOfTerm(from: CalendarDate, years: number): CalendarDate | null {
  const year = Number(from.slice(0, 4)) + years;
  if (year > 9999) return null;
  const day = `${String(year).padStart(4, '0')}${from.slice(4)}`;
  // A term that began on 29 February ends on the last day of a February without one.
  return addDays(isCalendarDate(day) ? day : `${day.slice(0, 4)}-03-01`, -1);
}
