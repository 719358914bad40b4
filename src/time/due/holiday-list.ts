import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import { calendarDateSchema } from '../days/calendar-date.js';

/** A day off or a make-up working day. */
export const datedDaySchema = strictObject({
  date: calendarDateSchema,
  name: z.optional(textSchema),
  /** The announcement that moves the day. */
  basis: z.optional(textSchema),
});

/**
 * Reads one {@link HolidayList}.
 *
 * @internal
 */
export const holidayListSchema = strictObject({
  /** The civil year that it is the list of. */
  year: z.int().check(z.minimum(1900), z.maximum(2199)),
  /** Days off beside the weekend and the holidays of every year. */
  daysOff: z._default(z.readonly(z.array(datedDaySchema)), []),
  /** Days of the weekend that are worked for days off in exchange. */
  workingDays: z._default(z.readonly(z.array(datedDaySchema)), []),
  /** The announcement. */
  basis: z.optional(textSchema),
  /** False where the announcement was not seen, or is not made yet. */
  isConfirmed: z._default(z.boolean(), true),
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
