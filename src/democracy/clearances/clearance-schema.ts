import * as z from 'zod';
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
export const clearanceSchema = z
  .strictObject({
    ...commonFields,
    project: text,
    title: text.optional(),
    projects: countSchema.optional(),
    households: countSchema.optional(),
    agreed: countSchema.optional(),
    handedOver: countSchema.optional(),
    compelled: countSchema.optional(),
    complaints: countSchema.optional(),
    areaAffected: amountSchema.optional(),
    areaHandedOver: amountSchema.optional(),
    compensation: amountSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
