import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const conferenceSchema = strictObject({
  ...commonFields,
  ...workplaceFields,
  extraordinary: z._default(z.boolean(), false),
  held: z.optional(countSchema),
  obliged: z.optional(countSchema),
  attended: z.optional(countSchema),
  total: z.optional(countSchema),
  askedBy: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
