import type { CalendarDate } from '../days/calendar-date.js';
import { daysBetween } from '../days/days-between.js';

/**
 * How many days late a report came: 0 on the due date, below zero before it.
 *
 * Vietnamese: số ngày chậm.
 *
 * Judged on the first submission that was accepted: a later correction does not make a report late.
 *
 * @param dueDate - The last day on time.
 * @param receivedOn - The day on which the first accepted submission came.
 * @returns The number of calendar days.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where one is no calendar date.
 *
 * @example
 * ```ts
 * import { latenessOf } from 'danvan/time';
 *
 * latenessOf('2026-08-17', '2026-08-20'); //=> 3
 * latenessOf('2026-08-17', '2026-08-15'); //=> -2
 * ```
 *
 * @category Time
 */
export const latenessOf = (dueDate: CalendarDate, receivedOn: CalendarDate): number =>
  daysBetween(dueDate, receivedOn);
