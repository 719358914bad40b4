import * as z from 'zod/mini';
import { textSchema } from '#room/text';
import { breach, strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '../days/calendar-date.js';
import { areSameDays, knownDays, type OpenDayRange } from '../days/day-range.js';
import { bilingualSchema, kebabIdSchema } from './bilingual.js';

const dayOfMonth = z.int().check(z.minimum(1), z.maximum(31));
const place = z.int().check(z.minimum(1), z.maximum(12));

const cutOffSchema = z.readonly(
  strictObject({
    /** The day on which the last month of a period ends; the month's last where it is shorter. */
    lastDay: dayOfMonth,
    /** Months that end on another day, such as December at the end of the year. */
    exceptions: z.readonly(
      z._default(z.array(z.readonly(strictObject({ month: place, lastDay: dayOfMonth }))), []),
    ),
    /** The places in the year of those periods whose days no public source confirms. */
    unconfirmed: z.readonly(z._default(z.array(place), [])),
  }),
);

/** Days in force as they may be written: by their names of today or by those of before. */
interface WrittenValidity extends OpenDayRange {
  readonly validFrom?: CalendarDate | undefined;
  readonly validTo?: CalendarDate | undefined;
}

/** The days on which a calendar is in force. */
export const validityOf = ({ validFrom, validTo, ...days }: WrittenValidity): OpenDayRange =>
  knownDays(days, { from: validFrom, to: validTo });

/**
 * Reads a {@link ReportingCalendar}; {@link defineCalendar} does so and freezes it.
 *
 * Vietnamese: lịch chốt số liệu.
 *
 * @example
 * ```ts
 * import { reportingCalendarSchema } from 'danvan/schemas';
 *
 * const { success } = reportingCalendarSchema.safeParse({ id: 'school-year' });
 * success; //=> false
 * ```
 *
 * @category Time
 */
export const reportingCalendarSchema = z.readonly(
  z.pipe(
    strictObject({
      /** In lower case with hyphens; it stands behind the `@` of a period's id. */
      id: kebabIdSchema,
      /** What the calendar is called. */
      name: bilingualSchema,
      /** The month that the year begins with; 9 for a school year. Months keep their civil names. */
      startMonth: z._default(place, 1),
      /** How each kind of period ends; the calendar has no period of a kind that is not named. */
      cutOffs: z.readonly(
        strictObject({
          year: cutOffSchema,
          'half-year': z.optional(cutOffSchema),
          'nine-months': z.optional(cutOffSchema),
          quarter: z.optional(cutOffSchema),
          month: z.optional(cutOffSchema),
        }),
      ),
      /** The first day on which it is in force. */
      from: z.optional(calendarDateSchema),
      /** The last day on which it is in force, inclusive. */
      to: z.optional(calendarDateSchema),
      /** @deprecated Use `from`. */
      validFrom: z.optional(calendarDateSchema),
      /** @deprecated Use `to`. */
      validTo: z.optional(calendarDateSchema),
      /** The act that sets its periods. */
      legalBasis: z.optional(textSchema),
      /** False where no public source confirms the calendar as a whole. */
      isConfirmed: z._default(z.boolean(), true),
    }).check(
      z.refine(
        ({ validFrom, validTo, ...days }) => areSameDays(days, { from: validFrom, to: validTo }),
        breach('days-twice', 'from and validFrom, or to and validTo, are not the same day'),
      ),
      z.refine(
        (calendar) => {
          const { from, to } = validityOf(calendar);
          return from === undefined || to === undefined || from <= to;
        },
        breach('from-after-to', 'from is later than to'),
      ),
    ),
    z.transform((calendar) => {
      const { from, to } = validityOf(calendar);
      return {
        ...calendar,
        ...(from !== undefined && { from, validFrom: from }),
        ...(to !== undefined && { to, validTo: to }),
      };
    }),
  ),
);

/**
 * A calendar that gives periods their days: plain data, frozen.
 *
 * Vietnamese: lịch chốt số liệu (thời gian chốt số liệu báo cáo).
 *
 * A period begins on the day after the cut-off of the month before its first month and ends on the
 * cut-off of its last month, so periods of a kind neither overlap nor leave a gap. The engine knows
 * only the civil one; `danvan/vietnam` ships others, and {@link defineCalendar} makes yours.
 *
 * @example
 * ```ts
 * import { civilCalendar, type ReportingCalendar } from 'danvan/time';
 *
 * const calendar: ReportingCalendar = civilCalendar;
 * calendar.cutOffs.month?.lastDay; //=> 31
 * ```
 *
 * @category Time
 */
export interface ReportingCalendar extends Readonly<z.output<typeof reportingCalendarSchema>> {}

/**
 * A {@link ReportingCalendar} as it is typed in.
 *
 * Vietnamese: lịch chốt số liệu.
 *
 * `id`, `name` and `cutOffs.year` are enough.
 *
 * @example
 * ```ts
 * import type { ReportingCalendarInput } from 'danvan/time';
 *
 * const calendar: ReportingCalendarInput = {
 *   id: 'from-the-26th',
 *   name: 'Chốt ngày 25, tháng 12 chốt ngày 31',
 *   cutOffs: { year: { lastDay: 31 }, month: { lastDay: 25, exceptions: [{ month: 12, lastDay: 31 }] } },
 * };
 * ```
 *
 * @category Time
 */
export interface ReportingCalendarInput extends Readonly<z.input<typeof reportingCalendarSchema>> {}

/** How the periods of one kind end. */
export interface CutOff extends Readonly<z.output<typeof cutOffSchema>> {}
