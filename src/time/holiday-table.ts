import * as z from 'zod';
import { calendarDateSchema } from './calendar-date.js';

const words = z.string().trim().min(1);

const day = z.strictObject({
  date: calendarDateSchema,
  name: words.optional(),
  /** The announcement that moves the day. */
  basis: words.optional(),
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
  daysOff: z.array(day).readonly().default([]),
  /** Days of the weekend that are worked for days off in exchange. */
  workingDays: z.array(day).readonly().default([]),
  /** The announcement. */
  basis: words.optional(),
  /** False where the announcement was not seen, or is not made yet. */
  isConfirmed: z.boolean().default(true),
});

/** The days of the week, Monday first. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/**
 * Reads one {@link Holiday}; whether the calendar has its day is checked by {@link readHolidayTable}.
 *
 * @internal
 */
export const holidaySchema = z.strictObject({
  /** One day, `2026-02-17`, or a month and day of every year, `01-01`. */
  on: words,
  name: z.strictObject({ vi: words, en: words.optional() }),
  /** The first year in force, inclusive. */
  fromYear: z.int().optional(),
  /** The last year in force, inclusive. */
  toYear: z.int().optional(),
  basis: words.optional(),
});

/** Reads the parts of a {@link HolidayTable} that are no rows of holidays. */
export const tableSchema = z.strictObject({
  weekend: z.array(z.enum(weekdays)).max(6).readonly().default(['saturday', 'sunday']),
  holidays: z.array(z.unknown()).readonly().default([]),
  daysOff: z.array(day).readonly().default([]),
  workingDays: z.array(day).readonly().default([]),
  /** The lists of single years. */
  lists: z.array(holidayListSchema).readonly().optional(),
});

/**
 * A public holiday: one day, or the same day of every year in force.
 *
 * Term: ngày nghỉ lễ, tết.
 *
 * @example
 * ```ts
 * import type { Holiday } from 'danvan';
 *
 * const tet: Holiday = { on: '2026-02-17', name: { vi: 'Tết Nguyên đán' } };
 * ```
 *
 * @category Time
 */
export interface Holiday extends Readonly<z.output<typeof holidaySchema>> {}

/**
 * The days off that were announced for one year: Tết, days off in compensation, days exchanged.
 *
 * Term: danh sách ngày nghỉ lễ, tết của một năm. Days are `2026-02-17`. `isConfirmed: false` marks a
 * list whose announcement was not seen or is not made yet: {@link checkHolidayLists} says so.
 *
 * @example
 * ```ts
 * import type { HolidayList } from 'danvan';
 *
 * const list: HolidayList = { year: 2026, daysOff: [], workingDays: [], isConfirmed: false };
 * ```
 *
 * @category Time
 */
export interface HolidayList extends Readonly<z.output<typeof holidayListSchema>> {}

type Table = Readonly<z.output<typeof tableSchema>>;

/**
 * The days off of an office: weekend, holidays, further days off, make-up working days, and the lists
 * of single years.
 *
 * Term: lịch nghỉ lễ, ngày nghỉ bù, ngày làm bù. Made by {@link readHolidayTable}.
 *
 * @example
 * ```ts
 * import { readHolidayTable, type HolidayTable } from 'danvan';
 *
 * const table: HolidayTable = readHolidayTable({}).table;
 * table.weekend; //=> ['saturday', 'sunday']
 * ```
 *
 * @category Time
 */
export interface HolidayTable extends Omit<Table, 'holidays'> {
  readonly holidays: readonly Holiday[];
}

/**
 * A {@link HolidayTable} as it is typed in; every part may be absent.
 *
 * Term: lịch nghỉ lễ.
 *
 * @example
 * ```ts
 * import type { HolidayTableInput } from 'danvan';
 *
 * const table: HolidayTableInput = { workingDays: [{ date: '2026-08-22' }] };
 * ```
 *
 * @category Time
 */
export interface HolidayTableInput extends Omit<Readonly<z.input<typeof tableSchema>>, 'holidays'> {
  readonly holidays?: readonly Holiday[];
}
