import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const voterOpinionsSchema = strictObject({
  ...commonFields,
  topic: z.optional(text),
  meetings: z.optional(countSchema),
  attendances: z.optional(countSchema),
  atMeetings: z.optional(countSchema),
  received: z.optional(countSchema),
  consolidated: z.optional(countSchema),
  forwarded: z.optional(countSchema),
  answered: z.optional(countSchema),
  forwardedAs: z._default(z.enum(['as-received', 'put-together']), 'as-received'),
}).check(z.refine(daysInOrder, fromAfterTo));
