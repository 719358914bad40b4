import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';

/**
 * Reads a {@link Clearance}.
 *
 * Vietnamese: công tác giải phóng mặt bằng.
 *
 * @example
 * ```ts
 * import { clearanceSchema } from 'danvan/schemas';
 *
 * const row = { id: 'g1', unit: 'xa-a', project: 'ql-14', households: 86, agreed: 80 };
 * clearanceSchema.safeParse(row).success; //=> true
 * clearanceSchema.safeParse({ ...row, agreed: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const clearanceSchema = strictObject({
  ...commonFields,
  project: text,
  title: z.optional(text),
  projects: z.optional(countSchema),
  households: z.optional(countSchema),
  agreed: z.optional(countSchema),
  handedOver: z.optional(countSchema),
  compelled: z.optional(countSchema),
  complaints: z.optional(countSchema),
  areaAffected: z.optional(amountSchema),
  areaHandedOver: z.optional(amountSchema),
  compensation: z.optional(amountSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
