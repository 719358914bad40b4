import * as z from 'zod/mini';
import { object, strictObject } from '#room/findings';
import { keptFields } from '#room/records';
import { textFields, textSchema } from '#room/text';
import { datedDaySchema, holidayListSchema } from './holiday-list.js';

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
export const holidaySchema = strictObject({
  /** One day, `2026-02-17`, or a month and day of every year, `01-01`. */
  on: textSchema,
  /** What is celebrated. */
  name: strictObject(textFields(textSchema)),
  /** The first year in force, inclusive. */
  fromYear: z.optional(z.int()),
  /** The last year in force, inclusive. */
  toYear: z.optional(z.int()),
  /** The act that sets it. */
  basis: z.optional(textSchema),
});

/** Reads the parts of a {@link HolidayTable} that are no rows of holidays. */
export const tableSchema = strictObject({
  /** Days of the week that are free. Defaults to Saturday and Sunday. */
  weekend: z._default(z.readonly(z.array(z.enum(weekdays)).check(z.maxLength(6))), [
    'saturday',
    'sunday',
  ]),
  holidays: z._default(z.readonly(z.array(z.unknown())), []),
  /** Single days on which nobody works. Defaults to none. */
  daysOff: z._default(z.readonly(z.array(datedDaySchema)), []),
  /** Single days on which people work though they would be free. Defaults to none. */
  workingDays: z._default(z.readonly(z.array(datedDaySchema)), []),
  /** The lists of single years. */
  lists: z.optional(z.readonly(z.array(holidayListSchema))),
});

/** A {@link HolidayTable} as the library keeps it. */
export const holidayTableShape = object({
  ...keptFields(tableSchema),
  holidays: z.array(holidaySchema),
});

/**
 * A public holiday: one day, or the same day of every year in force.
 *
 * Vietnamese: ngày nghỉ lễ, tết.
 *
 * @example
 * ```ts
 * import type { Holiday } from 'danvan/time';
 *
 * const tet: Holiday = { on: '2026-02-17', name: { vi: 'Tết Nguyên đán' } };
 * ```
 *
 * @category Time
 */
export interface Holiday extends Readonly<z.output<typeof holidaySchema>> {}

type Table = Readonly<z.output<typeof tableSchema>>;

/**
 * The days off of an office: weekend, holidays, further days off, make-up working days, and the lists
 * of single years.
 *
 * Vietnamese: lịch nghỉ lễ, ngày nghỉ bù, ngày làm bù.
 *
 * Made by {@link readHolidayTable}.
 *
 * @example
 * ```ts
 * import { readHolidayTable, type HolidayTable } from 'danvan/time';
 *
 * const table: HolidayTable = readHolidayTable({}).value;
 * table.weekend; //=> ['saturday', 'sunday']
 * ```
 *
 * @category Time
 */
export interface HolidayTable extends Omit<Table, 'holidays'> {
  /** Days that come back every year. */
  readonly holidays: readonly Holiday[];
}

/**
 * A {@link HolidayTable} as it is typed in; every part may be absent.
 *
 * Vietnamese: lịch nghỉ lễ.
 *
 * @example
 * ```ts
 * import type { HolidayTableInput } from 'danvan/time';
 *
 * const table: HolidayTableInput = { workingDays: [{ date: '2026-08-22' }] };
 * ```
 *
 * @category Time
 */
export interface HolidayTableInput extends Omit<Readonly<z.input<typeof tableSchema>>, 'holidays'> {
  /** Days that come back every year. Defaults to none. */
  readonly holidays?: readonly Holiday[];
}
