import { firstPlace } from '#room/kit';
import type { CalendarDate } from '#room/time';
import { halfOpen, untilOf, type HalfOpen } from './half-open.js';
import { isInForce, type Interval } from './interval.js';

/** Later than every day that is written with four digits for the year. */
const afterAll = '~';

/** Whether a day lies in one of some intervals; none at all means always. */
export const isInForceAt = (intervals: readonly Interval[], date: CalendarDate): boolean =>
  intervals.length === 0 || intervals.some((interval) => isInForce(interval, date));

/** Whether the last day comes before the first. */
export const endsBeforeStart = ({ from, to, until }: Interval): boolean =>
  from !== undefined && ((to !== undefined && to < from) || (until !== undefined && until <= from));

const later = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a === undefined || (b !== undefined && b > a) ? b : a;

const earlier = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/** The days that two intervals share, or null. */
export function overlapOf(a: Interval, b: Interval): HalfOpen | null {
  const [from, until] = [later(a.from, b.from), earlier(untilOf(a), untilOf(b))];
  const shared = halfOpen({ from, until });
  return endsBeforeStart(shared) ? null : shared;
}

const byStart = ({ from: a = '' }: Interval, { from: b = '' }: Interval): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** What is left of an interval when some others are taken out of it, in the order of days. */
export function withoutAll(days: Interval, others: readonly Interval[]): readonly HalfOpen[] {
  const left: HalfOpen[] = [];
  let rest = halfOpen(days);
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
export const gapIn = (days: Interval, others: readonly Interval[]): HalfOpen | null =>
  withoutAll(days, others)[0] ?? null;

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
  const ends = sorted.map((each) => {
    const until = untilOf(each) ?? afterAll;
    return (last = until > last ? until : last);
  });
  return (days) => {
    const { from = '', until = afterAll } = halfOpen(days);
    return sorted.slice(
      firstPlace(sorted.length, (at) => (ends[at] ?? '') > from),
      firstPlace(sorted.length, (at) => (sorted[at]?.from ?? '') >= until),
    );
  };
}

/** What the params of a finding say of an interval; null where it is open. */
export function shownDays(days: Interval) {
  const { from = null, until = null } = halfOpen(days);
  return { from, until };
}
