import * as z from 'zod';
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
export const boardSchema = z
  .strictObject({
    ...commonFields,
    kind: text,
    title: text.optional(),
    boards: countSchema.default(1),
    members: countSchema.optional(),
    women: countSchema.optional(),
    villages: countSchema.optional(),
    project: text.optional(),
    projects: countSchema.optional(),
    decision: text.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
