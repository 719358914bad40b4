import * as z from 'zod';
import { breach } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { petitionKinds, petitionReceivers, petitionTotals } from './petition-words.js';

const fieldSchema = z.strictObject({
  kind: z.enum(petitionKinds),
  field: text,
  count: countSchema,
});

const keyOf = ({ kind, field }: z.infer<typeof fieldSchema>) => JSON.stringify([kind, field]);

const fieldsSchema = z
  .array(fieldSchema)
  .readonly()
  .refine(
    (fields) => new Set(fields.map(keyOf)).size === fields.length,
    breach('field-twice', 'a field of a kind is given once'),
  )
  .default([]);

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
export const petitionSchema = z
  .strictObject({
    ...commonFields,
    receivedBy: z.enum(petitionReceivers).default('authorities'),
    kind: z.enum(petitionKinds).optional(),
    field: text.optional(),
    carriedOver: countSchema.optional(),
    received: countSchema.optional(),
    handled: countSchema.optional(),
    fitForHandling: countSchema.optional(),
    withinCompetence: countSchema.optional(),
    guided: countSchema.optional(),
    forwarded: countSchema.optional(),
    resolved: countSchema.optional(),
    outstanding: countSchema.optional(),
    breakdownOf: z.enum(petitionTotals).optional(),
    complaints: countSchema.optional(),
    denunciations: countSchema.optional(),
    feedback: countSchema.optional(),
    fields: fieldsSchema,
  })
  .refine(daysInOrder, fromAfterTo)
  .refine(
    ({ kind, complaints, denunciations, feedback, fields }) =>
      kind === undefined ||
      ((complaints ?? denunciations ?? feedback) === undefined && fields.length === 0),
    oneKind,
  );
