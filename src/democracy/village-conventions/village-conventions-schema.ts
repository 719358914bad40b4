import * as z from 'zod';
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
export const villageConventionsSchema = z
  .strictObject({
    ...commonFields,
    villages: countSchema.optional(),
    issued: countSchema.optional(),
    recognised: countSchema.optional(),
    refused: countSchema.optional(),
    amended: countSchema.optional(),
    suspended: countSchema.optional(),
    abolished: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
