import * as z from 'zod';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { workplaceFields } from '../common/workplace-fields.js';

/**
 * Reads a {@link Conference}.
 *
 * Vietnamese: hội nghị cán bộ, công chức, viên chức, người lao động.
 *
 * @example
 * ```ts
 * import { conferenceSchema } from 'danvan/schemas';
 *
 * const row = { id: 'c1', unit: 'so-a', date: '2026-01-20', attended: 41, total: 46 };
 * conferenceSchema.safeParse(row).success; //=> true
 * conferenceSchema.safeParse({ ...row, attended: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const conferenceSchema = z
  .strictObject({
    ...commonFields,
    ...workplaceFields,
    extraordinary: z.boolean().default(false),
    held: countSchema.optional(),
    obliged: countSchema.optional(),
    attended: countSchema.optional(),
    total: countSchema.optional(),
    askedBy: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
