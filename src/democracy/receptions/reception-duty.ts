import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { spanFields } from '#room/organization';
import { textSchema as text } from '#room/text';

/**
 * Reads a {@link ReceptionDuty}.
 *
 * Vietnamese: quy định số ngày tiếp dân của người đứng đầu.
 *
 * @example
 * ```ts
 * import { receptionDutySchema } from 'danvan/schemas';
 *
 * const row = { id: 'r', level: 'commune', days: 2, article: 'Quy định 11-QĐi/TW' };
 * receptionDutySchema.parse(row).confirmed; //=> true
 * ```
 *
 * @category Democracy
 */
export const receptionDutySchema = strictObject({
  id: text,
  /** The level of the units that it is for. */
  level: text,
  /** On how many days a month the head receives citizens, at least. */
  days: z.int().check(z.positive()),
  ...spanFields,
  article: text,
  confirmed: z._default(z.boolean(), true),
  why: z.optional(text),
});

/**
 * On how many days a month the head of a unit of some level receives citizens, at least: a row with
 * its article and the days it was in force.
 *
 * Vietnamese: quy định số ngày tiếp dân của người đứng đầu.
 *
 * @example
 * ```ts
 * import type { ReceptionDuty } from 'danvan/democracy';
 *
 * const isOfCommunes = ({ level }: ReceptionDuty): boolean => level === 'commune';
 * ```
 *
 * @category Democracy
 */
export interface ReceptionDuty extends Readonly<z.output<typeof receptionDutySchema>> {}
