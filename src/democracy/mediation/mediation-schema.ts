import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { mediationRateBases } from './rate-bases.js';

const rateSchema = strictObject({
  percent: z.number().check(z.nonnegative()),
  of: z.enum(mediationRateBases),
});

/**
 * Reads a {@link Mediation}.
 *
 * Vietnamese: kết quả hòa giải ở cơ sở.
 *
 * @example
 * ```ts
 * import { mediationSchema } from 'danvan/schemas';
 *
 * const row = { id: 'm1', unit: 'xa-a', period: '2026-Q1', received: 12, successful: 9 };
 * mediationSchema.safeParse(row).success; //=> true
 * mediationSchema.safeParse({ ...row, rate: { percent: 75 } }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const mediationSchema = strictObject({
  ...commonFields,
  disputeKind: z.optional(text),
  opening: z.optional(countSchema),
  received: z.optional(countSchema),
  successful: z.optional(countSchema),
  failed: z.optional(countSchema),
  pending: z.optional(countSchema),
  withdrawn: z.optional(countSchema),
  rate: z.optional(rateSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
