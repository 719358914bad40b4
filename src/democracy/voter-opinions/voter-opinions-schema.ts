import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads {@link VoterOpinions}.
 *
 * Vietnamese: ý kiến, kiến nghị của cử tri.
 *
 * @example
 * ```ts
 * import { voterOpinionsSchema } from 'danvan/schemas';
 *
 * const row = { id: 'v1', unit: 'hdnd-xa-a', period: '2026-H1', received: 64 };
 * voterOpinionsSchema.safeParse(row).success; //=> true
 * voterOpinionsSchema.safeParse({ ...row, received: 0.5 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const voterOpinionsSchema = z
  .strictObject({
    ...commonFields,
    topic: text.optional(),
    meetings: countSchema.optional(),
    attendances: countSchema.optional(),
    atMeetings: countSchema.optional(),
    received: countSchema.optional(),
    consolidated: countSchema.optional(),
    forwarded: countSchema.optional(),
    answered: countSchema.optional(),
    forwardedAs: z.enum(['as-received', 'put-together']).default('as-received'),
  })
  .refine(daysInOrder, fromAfterTo);
