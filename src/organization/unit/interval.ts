import * as z from 'zod';
import { calendarDateSchema, type CalendarDate } from '#room/time';

/**
 * Days from the first on and before `until`; without one of them open on that side.
 *
 * Vietnamese: khoảng thời gian có hiệu lực.
 *
 * Half-open: `until` is the first day that is no longer in.
 *
 * @example
 * ```ts
 * import { isInForce, type Interval } from 'danvan';
 *
 * const threeLevels: Interval = { from: '2025-07-01' };
 * isInForce(threeLevels, '2025-06-30'); //=> false
 * ```
 *
 * @category Organization
 */
export interface Interval {
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
}

/** The fields of days in force as they are typed in: both ends are included. */
export const spanFields = {
  /** The first day in force. Defaults to always before. */
  from: calendarDateSchema.optional(),
  /** The last day in force, included, as Vietnamese texts give it. Defaults to still in force. */
  to: calendarDateSchema.optional(),
};

/**
 * Reads days in force as texts give them: first day and last day, both included.
 *
 * Vietnamese: khoảng thời gian có hiệu lực.
 *
 * @example
 * ```ts
 * import { daySpanSchema } from 'danvan';
 *
 * daySpanSchema.safeParse({ to: '2025-02-31' }).success; //=> false
 * ```
 *
 * @category Organization
 */
export const daySpanSchema = z.strictObject(spanFields);

/**
 * Days in force as they are typed in: `to` is the last day, included.
 *
 * Vietnamese: khoảng thời gian có hiệu lực.
 *
 * @example
 * ```ts
 * import type { DaySpan } from 'danvan';
 *
 * const districts: DaySpan = { to: '2025-06-30' };
 * ```
 *
 * @category Organization
 */
export interface DaySpan extends Readonly<z.input<typeof daySpanSchema>> {}

/**
 * Tells whether a day lies in an interval.
 *
 * Vietnamese: còn hiệu lực.
 *
 * @param interval - Half-open days.
 * @param date - An ISO calendar date.
 * @returns True from its first day on and before `until`.
 *
 * @example
 * ```ts
 * import { isInForce } from 'danvan';
 *
 * isInForce({ from: '2025-07-01' }, '2025-07-01'); //=> true
 * isInForce({ until: '2025-07-01' }, '2025-07-01'); //=> false
 * ```
 *
 * @category Organization
 */
export const isInForce = ({ from, until }: Interval, date: CalendarDate): boolean =>
  (from === undefined || from <= date) && (until === undefined || date < until);
