import * as z from 'zod/mini';
import { textSchema } from '#room/text';
import { breach, strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '../days/calendar-date.js';
import { areSameDays, knownDays, type OpenDayRange } from '../days/day-range.js';
import { bilingualSchema, kebabIdSchema } from './bilingual.js';

const year = z.int().check(z.minimum(1900), z.maximum(2199));

/** The days of a term as they may be written: by their names of today or by those of before. */
interface WrittenDays extends OpenDayRange {
  readonly firstDay?: CalendarDate | undefined;
  readonly lastDay?: CalendarDate | undefined;
}

/** The exact days of a term that are known. */
export const daysOfTerm = ({ firstDay, lastDay, ...days }: WrittenDays): OpenDayRange =>
  knownDays(days, { from: firstDay, to: lastDay });

const termSchema = z.readonly(
  z.pipe(
    strictObject({
      firstYear: year,
      lastYear: year,
      /** The exact first day, where it is known. */
      from: z.optional(calendarDateSchema),
      /** The exact last day, inclusive, where it is known. */
      to: z.optional(calendarDateSchema),
      /** @deprecated Use `from`. */
      firstDay: z.optional(calendarDateSchema),
      /** @deprecated Use `to`. */
      lastDay: z.optional(calendarDateSchema),
    }).check(
      z.refine(
        ({ firstDay, lastDay, ...days }) => areSameDays(days, { from: firstDay, to: lastDay }),
        breach('days-twice', 'from and firstDay, or to and lastDay, are not the same day'),
      ),
      z.refine(
        (term) => {
          const { from = `${term.firstYear}-01-01`, to = `${term.lastYear}-12-31` } =
            daysOfTerm(term);
          return from <= to && term.firstYear <= term.lastYear;
        },
        breach('term-ends-early', 'the term ends before it starts'),
      ),
    ),
    z.transform((term) => {
      const { from, to } = daysOfTerm(term);
      return {
        ...term,
        ...(from !== undefined && { from, firstDay: from }),
        ...(to !== undefined && { to, lastDay: to }),
      };
    }),
  ),
);

/**
 * Reads a {@link TermSystem}; {@link defineTermSystem} does so and freezes it.
 *
 * Vietnamese: hệ thống nhiệm kỳ.
 *
 * @example
 * ```ts
 * import { termSystemSchema } from 'danvan/schemas';
 *
 * const { success } = termSystemSchema.safeParse({ id: 'party' });
 * success; //=> false
 * ```
 *
 * @category Time
 */
export const termSystemSchema = z.readonly(
  strictObject({
    /** In lower case with hyphens; it stands behind the `@` of a term's id. */
    id: kebabIdSchema,
    /** What the terms are called. */
    name: bilingualSchema,
    /** The terms of office, each with its first and last day. */
    terms: z.readonly(z.array(termSchema).check(z.minLength(1))),
    /** The act that sets them. */
    legalBasis: z.optional(textSchema),
  }).check(
    z.refine(
      ({ terms }) =>
        terms.every((term, at) => at === 0 || (terms[at - 1]?.firstYear ?? 0) < term.firstYear),
      breach('terms-out-of-order', 'the terms do not stand in order of their first years'),
    ),
  ),
);

/**
 * The terms of office of one system, earliest first: the Party, the people's councils, the Front.
 *
 * Vietnamese: hệ thống nhiệm kỳ.
 *
 * Plain data, frozen; a term without days is known by its years only.
 *
 * @example
 * ```ts
 * import { termSystems } from 'danvan/vietnam';
 * import type { TermSystem } from 'danvan/time';
 *
 * const party: TermSystem | undefined = termSystems.find(({ id }) => id === 'party');
 * party?.terms.length; //=> 3
 * ```
 *
 * @category Time
 */
export interface TermSystem extends Readonly<z.output<typeof termSystemSchema>> {}

/**
 * A {@link TermSystem} as it is typed in.
 *
 * Vietnamese: hệ thống nhiệm kỳ.
 *
 * @example
 * ```ts
 * import type { TermSystemInput } from 'danvan/time';
 *
 * const union: TermSystemInput = {
 *   id: 'trade-union',
 *   name: 'Công đoàn',
 *   terms: [{ firstYear: 2023, lastYear: 2028 }],
 * };
 * ```
 *
 * @category Time
 */
export interface TermSystemInput extends Readonly<z.input<typeof termSystemSchema>> {}
