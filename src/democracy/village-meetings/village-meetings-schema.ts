import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads {@link VillageMeetings}.
 *
 * Vietnamese: họp toàn thể thôn, tổ dân phố.
 *
 * @example
 * ```ts
 * import { villageMeetingsSchema } from 'danvan/schemas';
 *
 * const row = { id: 'v1', unit: 'xa-a', period: '2026', villages: 9, once: 2, twice: 6 };
 * villageMeetingsSchema.safeParse(row).success; //=> true
 * villageMeetingsSchema.safeParse({ ...row, once: 0.5 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const villageMeetingsSchema = strictObject({
  ...commonFields,
  villages: z.optional(countSchema),
  once: z.optional(countSchema),
  twice: z.optional(countSchema),
  other: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
