import * as z from 'zod/mini';
import { daysInMonth } from '#room/text';

/**
 * A day of the calendar as an ISO text, `2020-07-07`; never an instant.
 *
 * Vietnamese: ngày.
 *
 * Years have four digits, from 0000 to 9999, in the Gregorian calendar.
 *
 * @example
 * ```ts
 * import type { CalendarDate } from 'danvan';
 *
 * const day: CalendarDate = '2020-07-07';
 * ```
 *
 * @category Time
 */
export type CalendarDate = string;

/**
 * Reads a {@link CalendarDate}; 31 February and times of day are refused.
 *
 * Vietnamese: ngày.
 *
 * @example
 * ```ts
 * import { calendarDateSchema } from 'danvan/schemas';
 *
 * calendarDateSchema.safeParse('2020-02-31').success; //=> false
 * ```
 *
 * @category Time
 */
export const calendarDateSchema = z.iso.date();

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Tells whether a text is a day that the calendar has.
 *
 * Vietnamese: ngày.
 *
 * @param text - Any text.
 * @returns True for an ISO calendar date.
 *
 * @example
 * ```ts
 * import { isCalendarDate } from 'danvan/time';
 *
 * isCalendarDate('2024-02-29'); //=> true
 * isCalendarDate('2023-02-29'); //=> false
 * ```
 *
 * @category Time
 */
export function isCalendarDate(text: string): boolean {
  if (typeof text !== 'string') return false;
  const [, year, month, day] = shape.exec(text) ?? [];
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month));
}

/** The year of a day. */
export const yearOfDay = (date: CalendarDate): number => Number(date.slice(0, 4));
