import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { spanFields } from '#room/organization';
import { democracySpheres } from '../common/spheres.js';
import { shareSchema } from '../decisions/voting-rule.js';

const dayOfYear = z
  .string()
  .check(
    z.refine(
      (day) => /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(day),
      breach('not-a-day-of-a-year', 'a day of every year is written as month and day: 03-31'),
    ),
  );

/**
 * Reads a {@link ConferenceRule}.
 *
 * Vietnamese: quy định về tổ chức hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * @example
 * ```ts
 * import { conferenceRuleSchema } from 'danvan/schemas';
 *
 * const quorum = { numerator: 2, denominator: 3 };
 * conferenceRuleSchema.safeParse({ id: 'r', article: 'Điều 50', quorum }).success; //=> true
 * ```
 *
 * @category Democracy
 */
export const conferenceRuleSchema = strictObject({
  id: text,
  spheres: z._default(z.readonly(z.array(z.enum(democracySpheres))), ['agency', 'employer']),
  /** Kinds of enterprises that it is for. Defaults to all. */
  enterpriseKinds: z.optional(z.readonly(z.array(text))),
  /** The last day of the year for the regular conference: `03-31`. */
  lastDay: z.optional(dayOfYear),
  /** The staff that must take part, of all. */
  quorum: z.optional(shareSchema),
  /** The staff that can ask for an extraordinary conference, of all. */
  asked: z.optional(shareSchema),
  ...spanFields,
  article: text,
  confirmed: z._default(z.boolean(), true),
  why: z.optional(text),
});

/**
 * When a conference of staff is valid and until when it is held, and who can ask for an extraordinary
 * one: a row with its article and the days it was in force.
 *
 * Vietnamese: quy định về tổ chức hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * @example
 * ```ts
 * import type { ConferenceRule } from 'danvan/democracy';
 *
 * const hasQuorum = ({ quorum }: ConferenceRule): boolean => quorum !== undefined;
 * ```
 *
 * @category Democracy
 */
export interface ConferenceRule extends Readonly<z.output<typeof conferenceRuleSchema>> {}
