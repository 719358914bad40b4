import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';

/**
 * Reads a {@link Supervision}.
 *
 * Vietnamese: cuộc giám sát.
 *
 * @example
 * ```ts
 * import { supervisionSchema } from 'danvan/schemas';
 *
 * const row = { id: 's1', unit: 'tinh', supervisor: 'people-inspection-board', sessions: 98 };
 * supervisionSchema.safeParse(row).success; //=> true
 * supervisionSchema.safeParse({ ...row, sessions: 0.5 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const supervisionSchema = strictObject({
  ...commonFields,
  supervisor: text,
  supervisingUnit: z.optional(text),
  board: z.optional(text),
  form: z.optional(text),
  topic: z.optional(text),
  title: z.optional(text),
  project: z.optional(text),
  sessions: z.optional(countSchema),
  siteVisits: z.optional(countSchema),
  violations: z.optional(countSchema),
  recommendations: z.optional(countSchema),
  toPartyCommittees: z.optional(countSchema),
  toAuthorities: z.optional(countSchema),
  toOthers: z.optional(countSchema),
  accepted: z.optional(countSchema),
  resolved: z.optional(countSchema),
  lawGaps: z.optional(countSchema),
  moneyRecovered: z.optional(amountSchema),
  settlementReduced: z.optional(amountSchema),
  otherMoneyHandled: z.optional(amountSchema),
  landRecovered: z.optional(amountSchema),
  otherLandHandled: z.optional(amountSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
