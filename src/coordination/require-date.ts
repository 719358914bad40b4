import { DanvanError } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '#room/time';

/** The day of asking comes from the program, not from data: a wrong one is misuse. */
export function requireDate(date: CalendarDate): void {
  if (isCalendarDate(date)) return;
  throw new DanvanError('INVALID_ARGUMENT', `"${date}" is no calendar date; write 2025-07-01.`);
}
