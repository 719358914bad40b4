import * as z from 'zod/mini';
import { breach, requireShape } from '#room/findings';
import { isCalendarDate, type CalendarDate } from '#room/time';

const shape = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/;

/**
 * A day, or a day with its time on the clock of the office: `2026-10-05`, `2026-10-05T14:00`.
 *
 * Vietnamese: thời điểm.
 *
 * There is no time zone in it. A day alone stands for all of it.
 *
 * @example
 * ```ts
 * import type { Moment } from 'danvan/workflow';
 *
 * const signed: Moment = '2026-10-05T14:00';
 * ```
 *
 * @category Workflow
 */
export type Moment = string;

const isMoment = (text: string): boolean => {
  const [, day = ''] = shape.exec(text) ?? [];
  return isCalendarDate(day);
};

/** Reads a {@link Moment}. */
export const momentSchema = z
  .string()
  .check(z.refine(isMoment, breach('not-a-moment', 'is no day and no time of one')));

/** The time on the clock: `14:00` or `14:00:30`. */
export const clockTimeSchema = z
  .string()
  .check(
    z.refine(
      (text) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text),
      breach('clock-time', 'is no time of a day'),
    ),
  );

const inSeconds = (time: string): string => (time.length === 5 ? `${time}:00` : time);

/** When something was done, as texts are compared; a day alone is its beginning. */
export const startOf = ({ date, time }: { date: CalendarDate; time?: string | undefined }) =>
  `${date}T${inSeconds(time ?? '00:00')}`;

/** The last second that a moment includes. */
export function endOf(moment: Moment): string {
  requireShape(moment, momentSchema, 'at');
  return moment.length === 10
    ? `${moment}T23:59:59`
    : startOf({ date: moment.slice(0, 10), time: moment.slice(11) });
}
