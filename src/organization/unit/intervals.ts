import { addDays, type CalendarDate } from '#room/time';
import { isInForce, type DaySpan, type Interval } from './interval.js';

/** The last day that the calendar has; there is no day after it. */
const endOfTime = '9999-12-31';

/** Later than every day that is written with four digits for the year. */
const afterAll = '~';

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

const byStart = ({ from: a = '' }: Interval, { from: b = '' }: Interval): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** What is left of an interval when some others are taken out of it, in the order of days. */
export function withoutAll(days: Interval, others: readonly Interval[]): readonly Interval[] {
  const left: Interval[] = [];
  let rest = days;
  // What begins later takes nothing from the days before the one that went first.
  for (const other of others.length < 2 ? others : others.toSorted(byStart)) {
    const shared = overlapOf(rest, other);
    if (shared === null) continue;
    if (shared.from !== rest.from) left.push({ ...rest, until: shared.from });
    if (shared.until === rest.until) return left;
    rest = { ...rest, from: shared.until };
  }
  return [...left, rest];
}

/** The first stretch of an interval that lies in none of some others, or null. */
export const gapIn = (days: Interval, others: readonly Interval[]): Interval | null =>
  withoutAll(days, others)[0] ?? null;

/** The first place in a list from which on something holds. */
function firstPlace(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Prepares some intervals for the question which of them may share days with another.
 *
 * A long history is so asked often without being gone through each time.
 */
export function sharingWith<Each extends Interval>(
  intervals: readonly Each[],
): (days: Interval) => readonly Each[] {
  if (intervals.length < 2) return () => intervals;
  const sorted = intervals.toSorted(byStart);
  let last = '';
  const ends = sorted.map(({ until = afterAll }) => (last = until > last ? until : last));
  return ({ from = '', until = afterAll }) =>
    sorted.slice(
      firstPlace(sorted.length, (at) => (ends[at] ?? '') > from),
      firstPlace(sorted.length, (at) => (sorted[at]?.from ?? '') >= until),
    );
}

/** What the params of a finding say of an interval; null where it is open. */
export const shownDays = ({ from, until }: Interval) => ({
  from: from ?? null,
  until: until ?? null,
});
