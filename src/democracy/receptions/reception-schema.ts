import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const receptionSchema = strictObject({
  ...commonFields,
  receivedBy: z._default(z.enum(petitionReceivers), 'authorities'),
  ledBy: z.optional(z.enum(leadings)),
  kind: z.optional(z.enum(receptionKinds)),
  title: z.optional(text),
  days: z.optional(z.int().check(z.nonnegative())),
  sessions: z.optional(countSchema),
  visits: z.optional(countSchema),
  people: z.optional(countSchema),
  cases: z.optional(countSchema),
  largeGroups: z.optional(countSchema),
  largeGroupPeople: z.optional(countSchema),
  lettersReceived: z.optional(countSchema),
  lettersForwarded: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
