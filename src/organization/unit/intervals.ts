import { addDays, type CalendarDate } from '#room/time';
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

/** What is left of an interval when another is taken out of it. */
export function without(days: Interval, other: Interval): readonly Interval[] {
  const shared = overlapOf(days, other);
  if (shared === null) return [days];
  const before = shared.from === days.from ? [] : [{ ...days, until: shared.from }];
  const after = shared.until === days.until ? [] : [{ ...days, from: shared.until }];
  return [...before, ...after];
}

/** What is left of an interval when some others are taken out of it. */
export const withoutAll = (days: Interval, others: readonly Interval[]): readonly Interval[] =>
  others.reduce<readonly Interval[]>(
    (left, other) => left.flatMap((each) => without(each, other)),
    [days],
  );

/** The first stretch of an interval that lies in none of some others, or null. */
export const gapIn = (days: Interval, others: readonly Interval[]): Interval | null =>
  withoutAll(days, others)[0] ?? null;

/** What the params of a finding say of an interval; null where it is open. */
export const shownDays = ({ from, until }: Interval) => ({
  from: from ?? null,
  until: until ?? null,
});
