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

/** Days as records may hold them: by their names of today or by those of before. */
export interface WrittenDays extends OpenDayRange {
  readonly firstDay?: CalendarDate | undefined;
  readonly lastDay?: CalendarDate | undefined;
}

/** The days of a record, whichever names it has them by. */
export const writtenDays = ({ from, to, firstDay, lastDay }: WrittenDays): OpenDayRange =>
  knownDays({ from, to }, { from: firstDay, to: lastDay });

/** Days by both names; what is not known has neither. */
export const byBothNames = ({ from, to }: OpenDayRange): WrittenDays => ({
  ...(from !== undefined && { from, firstDay: from }),
  ...(to !== undefined && { to, lastDay: to }),
});
