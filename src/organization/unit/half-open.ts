import { addDays, type CalendarDate } from '#room/time';
import type { DaySpan, Interval } from './interval.js';

/** The first and the last day that the calendar has; there is none before and after them. */
const startOfTime = '0000-01-01';
const endOfTime = '9999-12-31';

/** Days as they are reckoned with: `until` is the first one that is no longer in. */
export type HalfOpen = Pick<Interval, 'from' | 'until'>;

/** The first day after an interval, undefined where it is open; of two ends the earlier. */
export function untilOf({ to, until }: Interval): CalendarDate | undefined {
  if (to === undefined || to >= endOfTime || (until !== undefined && until <= to)) return until;
  return addDays(to, 1);
}

/** An interval as it is reckoned with. */
export function halfOpen(days: Interval): HalfOpen {
  const { from } = days;
  const until = untilOf(days);
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** Gives days as they are typed in the first day after them; the end of the calendar is none. */
export const intervalOf = ({ from, to }: DaySpan): Interval => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && to < endOfTime && { to, until: addDays(to, 1) }),
});

/** Gives days that were reckoned with their last one. */
export const withLastDay = ({ from, until }: HalfOpen): Interval => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && until > startOfTime && { to: addDays(until, -1) }),
  ...(until !== undefined && { until }),
});
