import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads a {@link Board}.
 *
 * Vietnamese: Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng.
 *
 * @example
 * ```ts
 * import { boardSchema } from 'danvan/schemas';
 *
 * const row = { id: 'b1', unit: 'xa-a', kind: 'people-inspection-board', members: 9 };
 * boardSchema.safeParse(row).success; //=> true
 * boardSchema.safeParse({ ...row, members: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const boardSchema = strictObject({
  ...commonFields,
  kind: text,
  title: z.optional(text),
  boards: z._default(countSchema, 1),
  members: z.optional(countSchema),
  women: z.optional(countSchema),
  villages: z.optional(countSchema),
  project: z.optional(text),
  projects: z.optional(countSchema),
  decision: z.optional(text),
}).check(z.refine(daysInOrder, fromAfterTo));
