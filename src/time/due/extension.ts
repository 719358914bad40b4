import type * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema } from '#room/text';
import { calendarDateSchema } from '../days/calendar-date.js';

/** Reads one {@link Extension}. */
export const extensionSchema = strictObject({
  /** The id of the unit. */
  unit: textSchema,
  /** The id of the period. */
  period: textSchema,
  /** The later day, inclusive. */
  due: calendarDateSchema,
  /** Why it was given. */
  reason: textSchema,
});

/**
 * A later due date that one unit was given for one period.
 *
 * Vietnamese: gia hạn.
 *
 * @example
 * ```ts
 * import type { Extension } from 'danvan/time';
 *
 * const storm: Extension = { unit: 'xa-a', period: '2026-08', due: '2026-08-31', reason: 'bão' };
 * ```
 *
 * @category Time
 */
export interface Extension extends Readonly<z.output<typeof extensionSchema>> {}
