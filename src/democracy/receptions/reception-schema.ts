import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { leadings } from '../common/leadings.js';
import { countSchema } from '../common/stated-count.js';
import { petitionReceivers } from '../petitions/petition-words.js';
import { receptionKinds } from './reception-kinds.js';

/**
 * Reads a {@link Reception}.
 *
 * Vietnamese: tiếp công dân.
 *
 * @example
 * ```ts
 * import { receptionSchema } from 'danvan/schemas';
 *
 * const row = { id: 't1', unit: 'xa-a', date: '2026-05-15', visits: 4, people: 9 };
 * receptionSchema.safeParse(row).success; //=> true
 * receptionSchema.safeParse({ ...row, visits: 0.5 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const receptionSchema = z
  .strictObject({
    ...commonFields,
    receivedBy: z.enum(petitionReceivers).default('authorities'),
    ledBy: z.enum(leadings).optional(),
    kind: z.enum(receptionKinds).optional(),
    title: text.optional(),
    days: z.int().nonnegative().optional(),
    sessions: countSchema.optional(),
    visits: countSchema.optional(),
    people: countSchema.optional(),
    cases: countSchema.optional(),
    largeGroups: countSchema.optional(),
    largeGroupPeople: countSchema.optional(),
    lettersReceived: countSchema.optional(),
    lettersForwarded: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
