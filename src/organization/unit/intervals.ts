import { addDays, type CalendarDate } from '#room/time';
import { isInForce, type DaySpan, type Interval } from './interval.js';

/** The last day that the calendar has; there is no day after it. */
const endOfTime = '9999-12-31';

/** Later than every day that is written with four digits for the year. */
const afterAll = '~';

/** Days as they are reckoned with: `until` is the first one that is no longer in. */
export type HalfOpen = Pick<Interval, 'from' | 'until'>;

/** The first day after an interval, undefined where it is open; of two ends the earlier. */
export function untilOf({ to, until }: Interval): CalendarDate | undefined {
  if (to === undefined || to >= endOfTime || (until !== undefined && until <= to)) return until;
  return addDays(to, 1);
}

/** Gives days as they are typed in the first day after them; the end of the calendar is none. */
export const intervalOf = ({ from, to }: DaySpan): Interval => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && to < endOfTime && { to, until: addDays(to, 1) }),
});

/** Gives days that were reckoned with their last one. */
export const withLastDay = ({ from, until }: HalfOpen): Interval => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && { to: addDays(until, -1), until }),
});

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
  const from = later(a.from, b.from);
  const until = earlier(untilOf(a), untilOf(b));
  const shared = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
  return endsBeforeStart(shared) ? null : shared;
}

const byStart = ({ from: a = '' }: Interval, { from: b = '' }: Interval): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** What is left of an interval when some others are taken out of it, in the order of days. */
export function withoutAll(
  { from, ...end }: Interval,
  others: readonly Interval[],
): readonly HalfOpen[] {
  const left: HalfOpen[] = [];
  const until = untilOf(end);
  let rest: HalfOpen = {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  };
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
  const ends = sorted.map((each) => {
    const until = untilOf(each) ?? afterAll;
    return (last = until > last ? until : last);
  });
  return ({ from = '', ...end }) => {
    const until = untilOf(end) ?? afterAll;
    return sorted.slice(
      firstPlace(sorted.length, (at) => (ends[at] ?? '') > from),
      firstPlace(sorted.length, (at) => (sorted[at]?.from ?? '') >= until),
    );
  };
}

/** What the params of a finding say of an interval; null where it is open. */
export const shownDays = ({ from, ...end }: Interval) => ({
  from: from ?? null,
  until: untilOf(end) ?? null,
});
