import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { text } from '../fields.js';

/** Reads an {@link Inheritance} as it is typed in. */
export const inheritanceSchema = z.readonly(
  strictObject({ from: text, to: text, date: calendarDateSchema, basis: z.optional(text) }),
);

/**
 * A party that hands its part on to another unit.
 *
 * Vietnamese: kế thừa nhiệm vụ của bên phối hợp.
 *
 * `from` and `to` are ids of units, `date` is the first day of the heir, `basis` the document
 * behind it, by its id or in words.
 *
 * @example
 * ```ts
 * import type { Inheritance } from 'danvan/coordination';
 *
 * const inheritance: Inheritance = { from: 'ban-dan-van', to: 'ban-tgdv', date: '2025-02-03' };
 * ```
 *
 * @category Coordination
 */
export interface Inheritance {
  readonly from: string;
  readonly to: string;
  readonly date: CalendarDate;
  readonly basis?: string | undefined;
}
