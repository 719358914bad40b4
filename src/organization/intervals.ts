import { addDays, type CalendarDate } from '../time/index.js';
import { isInForce, type DaySpan, type Interval } from './interval.js';

/** The last day that the calendar has; there is no day after it. */
const endOfTime = '9999-12-31';

/** Turns days as they are typed in into a half-open interval. */
export const intervalOf = ({ from, to }: DaySpan): Interval => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && to < endOfTime && { until: addDays(to, 1) }),
});

/** Whether a day lies in one of some intervals; none at all means always. */
export const isInForceAt = (intervals: readonly Interval[], date: CalendarDate): boolean =>
  intervals.length === 0 || intervals.some((interval) => isInForce(interval, date));

/** Whether the last day comes before the first. */
export const endsBeforeStart = ({ from, until }: Interval): boolean =>
  from !== undefined && until !== undefined && until <= from;

const later = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const earlier = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The days that two intervals share, or null. */
export function overlapOf(a: Interval, b: Interval): Interval | null {
  const from = later(a.from, b.from);
  const until = earlier(a.until, b.until);
  const shared = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return endsBeforeStart(shared) ? null : shared;
}

const byStart = (a: Interval, b: Interval): number =>
  (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : 0;

/** The first stretch of an interval that lies in none of some others, or null. */
export function gapIn(interval: Interval, others: readonly Interval[]): Interval | null {
  let open: Interval = interval;
  for (const other of others.toSorted(byStart)) {
    const shared = overlapOf(open, other);
    if (shared === null) continue;
    if (shared.from !== open.from) {
      return { ...open, ...(shared.from !== undefined && { until: shared.from }) };
    }
    if (shared.until === open.until) return null;
    const { until, ...rest } = open;
    open = { ...rest, from: shared.until, ...(until !== undefined && { until }) };
  }
  return open;
}
