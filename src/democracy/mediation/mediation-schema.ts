import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { mediationRateBases } from './rate-bases.js';

const rateSchema = z.strictObject({
  percent: z.number().nonnegative(),
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
export const mediationSchema = z
  .strictObject({
    ...commonFields,
    disputeKind: text.optional(),
    opening: countSchema.optional(),
    received: countSchema.optional(),
    successful: countSchema.optional(),
    failed: countSchema.optional(),
    pending: countSchema.optional(),
    withdrawn: countSchema.optional(),
    rate: rateSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
