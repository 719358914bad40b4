import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';
import { voteMethods, voteScopes } from './vote-scopes.js';

const count = z.int().check(z.nonnegative());

const roundSchema = strictObject({
  method: z._default(z.enum(voteMethods), 'meeting'),
  date: z.optional(day),
  /** How many took part. Defaults to the votes that were cast. */
  attended: z.optional(count),
  votesFor: z.optional(count),
  votesAgainst: z.optional(count),
  votesBlank: z.optional(count),
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
export const decisionSchema = strictObject({
  ...commonFields,
  content: text,
  title: z.optional(text),
  scope: z._default(z.enum(voteScopes), 'households'),
  base: z.optional(count),
  rounds: z._default(z.readonly(z.array(roundSchema)), []),
  result: z.optional(z.enum(['passed', 'not-passed'])),
  stateMoney: z.optional(amountSchema),
  peopleMoney: z.optional(amountSchema),
  otherMoney: z.optional(amountSchema),
  totalMoney: z.optional(amountSchema),
  labourDays: z.optional(amountSchema),
  landArea: z.optional(amountSchema),
  landHouseholds: z.optional(countSchema),
  decision: z.optional(text),
  carriedOut: z.optional(z.boolean()),
  supportFrom: z.optional(day),
  proposedOn: z.optional(day),
  supporters: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
