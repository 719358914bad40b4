import type { CalendarDate } from './calendar-date.js';

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}
