import * as z from 'zod';
import { textSchema } from '#room/text';
import { calendarDateSchema } from '../days/calendar-date.js';

/** A day off or a make-up working day. */
export const datedDaySchema = z.strictObject({
  date: calendarDateSchema,
  name: textSchema.optional(),
  /** The announcement that moves the day. */
  basis: textSchema.optional(),
});

/**
 * Reads one {@link HolidayList}.
 *
 * @internal
 */
export const holidayListSchema = z.strictObject({
  /** The civil year that it is the list of. */
  year: z.int().min(1900).max(2199),
  /** Days off beside the weekend and the holidays of every year. */
  daysOff: z.array(datedDaySchema).readonly().default([]),
  /** Days of the weekend that are worked for days off in exchange. */
  workingDays: z.array(datedDaySchema).readonly().default([]),
  /** The announcement. */
  basis: textSchema.optional(),
  /** False where the announcement was not seen, or is not made yet. */
  isConfirmed: z.boolean().default(true),
});

/**
 * The days off that were announced for one year: Tết, days off in compensation, days exchanged.
 *
 * Vietnamese: danh sách ngày nghỉ lễ, tết của một năm.
 *
 * Days are `2026-02-17`. `isConfirmed: false` marks a list whose announcement was not seen or is
 * not made yet: {@link checkHolidayLists} says so.
 *
 * @example
 * ```ts
 * import type { HolidayList } from 'danvan/time';
 *
 * const list: HolidayList = { year: 2026, daysOff: [], workingDays: [], isConfirmed: false };
 * ```
 *
 * @category Time
 */
export interface HolidayList extends Readonly<z.output<typeof holidayListSchema>> {}
