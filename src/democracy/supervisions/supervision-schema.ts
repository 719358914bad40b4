import * as z from 'zod';
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
export const supervisionSchema = z
  .strictObject({
    ...commonFields,
    supervisor: text,
    supervisingUnit: text.optional(),
    board: text.optional(),
    form: text.optional(),
    topic: text.optional(),
    title: text.optional(),
    project: text.optional(),
    sessions: countSchema.optional(),
    siteVisits: countSchema.optional(),
    violations: countSchema.optional(),
    recommendations: countSchema.optional(),
    toPartyCommittees: countSchema.optional(),
    toAuthorities: countSchema.optional(),
    toOthers: countSchema.optional(),
    accepted: countSchema.optional(),
    resolved: countSchema.optional(),
    lawGaps: countSchema.optional(),
    moneyRecovered: amountSchema.optional(),
    settlementReduced: amountSchema.optional(),
    otherMoneyHandled: amountSchema.optional(),
    landRecovered: amountSchema.optional(),
    otherLandHandled: amountSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
