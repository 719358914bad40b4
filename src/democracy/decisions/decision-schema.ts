import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';
import { voteMethods, voteScopes } from './vote-scopes.js';

const count = z.int().nonnegative();

const roundSchema = z.strictObject({
  method: z.enum(voteMethods).default('meeting'),
  date: day.optional(),
  /** How many took part. Defaults to the votes that were cast. */
  attended: count.optional(),
  votesFor: count.optional(),
  votesAgainst: count.optional(),
  votesBlank: count.optional(),
});

/**
 * Reads a {@link Decision}.
 *
 * Vietnamese: việc Nhân dân bàn và quyết định.
 *
 * @example
 * ```ts
 * import { decisionSchema } from 'danvan/schemas';
 *
 * const row = { id: 'd1', unit: 'thon-1', content: 'infrastructure', base: 120 };
 * decisionSchema.safeParse(row).success; //=> true
 * decisionSchema.safeParse({ ...row, base: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const decisionSchema = z
  .strictObject({
    ...commonFields,
    content: text,
    title: text.optional(),
    scope: z.enum(voteScopes).default('households'),
    base: count.optional(),
    rounds: z.array(roundSchema).readonly().default([]),
    result: z.enum(['passed', 'not-passed']).optional(),
    stateMoney: amountSchema.optional(),
    peopleMoney: amountSchema.optional(),
    otherMoney: amountSchema.optional(),
    totalMoney: amountSchema.optional(),
    labourDays: amountSchema.optional(),
    landArea: amountSchema.optional(),
    landHouseholds: countSchema.optional(),
    decision: text.optional(),
    carriedOut: z.boolean().optional(),
    supportFrom: day.optional(),
    proposedOn: day.optional(),
    supporters: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
