import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { petitionKinds, petitionReceivers, petitionTotals } from './petition-words.js';

const fieldSchema = strictObject({
  kind: z.enum(petitionKinds),
  field: text,
  count: countSchema,
});

const keyOf = ({ kind, field }: z.infer<typeof fieldSchema>) => JSON.stringify([kind, field]);

const fieldsSchema = z._default(
  z
    .readonly(z.array(fieldSchema))
    .check(
      z.refine(
        (fields) => new Set(fields.map(keyOf)).size === fields.length,
        breach('field-twice', 'a field of a kind is given once'),
      ),
    ),
  [],
);

/** A record of one kind is not broken down by kind as well. */
const oneKind = breach('one-kind', 'letters of one kind are not broken down by kind', 'kind');

/**
 * Reads a {@link Petition}.
 *
 * Vietnamese: kết quả xử lý đơn.
 *
 * @example
 * ```ts
 * import { petitionSchema } from 'danvan/schemas';
 *
 * const row = { id: 'p1', unit: 'xa-a', period: '2026-Q1', received: 12 };
 * petitionSchema.safeParse(row).success; //=> true
 * petitionSchema.safeParse({ ...row, kind: 'complaint', complaints: 3 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const petitionSchema = strictObject({
  ...commonFields,
  receivedBy: z._default(z.enum(petitionReceivers), 'authorities'),
  kind: z.optional(z.enum(petitionKinds)),
  field: z.optional(text),
  carriedOver: z.optional(countSchema),
  received: z.optional(countSchema),
  handled: z.optional(countSchema),
  fitForHandling: z.optional(countSchema),
  withinCompetence: z.optional(countSchema),
  guided: z.optional(countSchema),
  forwarded: z.optional(countSchema),
  resolved: z.optional(countSchema),
  outstanding: z.optional(countSchema),
  breakdownOf: z.optional(z.enum(petitionTotals)),
  complaints: z.optional(countSchema),
  denunciations: z.optional(countSchema),
  feedback: z.optional(countSchema),
  fields: fieldsSchema,
}).check(
  z.refine(daysInOrder, fromAfterTo),
  z.refine(
    ({ kind, complaints, denunciations, feedback, fields }) =>
      kind === undefined ||
      ((complaints ?? denunciations ?? feedback) === undefined && fields.length === 0),
    oneKind,
  ),
);
