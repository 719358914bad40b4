import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads {@link VillageConventions}.
 *
 * Vietnamese: hương ước, quy ước của thôn, tổ dân phố.
 *
 * @example
 * ```ts
 * import { villageConventionsSchema } from 'danvan/schemas';
 *
 * const row = { id: 'q1', unit: 'xa-a', date: '2026-11-15', villages: 9, issued: 9, recognised: 8 };
 * villageConventionsSchema.safeParse(row).success; //=> true
 * villageConventionsSchema.safeParse({ ...row, issued: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const villageConventionsSchema = strictObject({
  ...commonFields,
  villages: z.optional(countSchema),
  issued: z.optional(countSchema),
  recognised: z.optional(countSchema),
  refused: z.optional(countSchema),
  amended: z.optional(countSchema),
  suspended: z.optional(countSchema),
  abolished: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
