import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '#room/time';

/**
 * Days from the first to the last, both included; without one of them open on that side.
 *
 * Vietnamese: khoảng thời gian có hiệu lực.
 *
 * What is read has the first day after as `until` as well; where both are written and differ, the
 * earlier end counts.
 *
 * @example
 * ```ts
 * import { isInForce, type Interval } from 'danvan/organization';
 *
 * const districts: Interval = { to: '2025-06-30' };
 * isInForce(districts, '2025-07-01'); //=> false
 * ```
 *
 * @category Organization
 */
export interface Interval {
  /** The first day. Defaults to always before. */
  readonly from?: CalendarDate | undefined;
  /** The last day, included. Defaults to still in force. */
  readonly to?: CalendarDate | undefined;
  /**
   * The first day that is no longer in.
   *
   * @deprecated Use `to`, the day before.
   */
  readonly until?: CalendarDate | undefined;
}

/** The fields of days in force as they are typed in: both ends are included. */
export const spanFields = {
  /** The first day in force. Defaults to always before. */
  from: z.optional(calendarDateSchema),
  /** The last day in force, included, as Vietnamese texts give it. Defaults to still in force. */
  to: z.optional(calendarDateSchema),
};

/**
 * Reads days in force as texts give them: first day and last day, both included.
 *
 * Vietnamese: khoảng thời gian có hiệu lực.
 *
 * @example
 * ```ts
 * import { daySpanSchema } from 'danvan/schemas';
 *
 * daySpanSchema.safeParse({ to: '2025-02-31' }).success; //=> false
 * ```
 *
 * @category Organization
 */
export const daySpanSchema = strictObject(spanFields);

/**
 * Days in force as they are typed in: `to` is the last day, included.
 *
 * Vietnamese: khoảng thời gian có hiệu lực.
 *
 * @example
 * ```ts
 * import type { DaySpan } from 'danvan/organization';
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
 * @param interval - First and last day, both included.
 * @param date - An ISO calendar date.
 * @returns True from its first day to its last.
 *
 * @example
 * ```ts
 * import { isInForce } from 'danvan/organization';
 *
 * isInForce({ from: '2025-07-01' }, '2025-07-01'); //=> true
 * isInForce({ to: '2025-06-30' }, '2025-07-01'); //=> false
 * ```
 *
 * @category Organization
 */
export const isInForce = ({ from, to, until }: Interval, date: CalendarDate): boolean =>
  (from === undefined || from <= date) &&
  (to === undefined || date <= to) &&
  (until === undefined || date < until);
