import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { spanFields } from '#room/organization';
import { democracySpheres } from '../common/spheres.js';
import { shareSchema } from '../decisions/voting-rule.js';

/**
 * Reads a {@link ConferenceRule}.
 *
 * Vietnamese: quy định về tổ chức hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * @example
 * ```ts
 * import { conferenceRuleSchema } from 'danvan/democracy';
 *
 * const quorum = { numerator: 2, denominator: 3 };
 * conferenceRuleSchema.safeParse({ id: 'r', article: 'Điều 50', quorum }).success; //=> true
 * ```
 *
 * @category Democracy
 */
export const conferenceRuleSchema = z.strictObject({
  id: text,
  spheres: z.array(z.enum(democracySpheres)).readonly().default(['agency', 'employer']),
  /** The staff that must take part, of all. */
  quorum: shareSchema.optional(),
  /** The staff that can ask for an extraordinary conference, of all. */
  asked: shareSchema.optional(),
  ...spanFields,
  article: text,
  confirmed: z.boolean().default(true),
  why: text.optional(),
});

/**
 * When a conference of staff is valid, and who can ask for an extraordinary one: a row with its
 * article and the days it was in force.
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
