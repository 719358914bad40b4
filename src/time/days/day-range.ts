import type { CalendarDate } from './calendar-date.js';

/** Days from one to another, both included. */
export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Days of which one, or both, may not be known. */
export type OpenDayRange = { readonly [End in keyof DayRange]?: CalendarDate | undefined };

/** What is known by its names of today, or else by those of before. */
export const knownDays = (today: OpenDayRange, before: OpenDayRange): OpenDayRange => ({
  from: today.from ?? before.from,
  to: today.to ?? before.to,
});

/** Whether the names of before say nothing else than those of today. */
export const areSameDays = (today: OpenDayRange, before: OpenDayRange): boolean =>
  (today.from ?? before.from) === (before.from ?? today.from) &&
  (today.to ?? before.to) === (before.to ?? today.to);
