import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { criticismKinds } from './criticism-kinds.js';

/**
 * Reads a {@link Criticism}.
 *
 * Vietnamese: cuộc phản biện xã hội.
 *
 * @example
 * ```ts
 * import { criticismSchema } from 'danvan/schemas';
 *
 * const row = { id: 'c1', unit: 'tinh', critic: 'front', form: 'conference', opinions: 21 };
 * criticismSchema.safeParse(row).success; //=> true
 * criticismSchema.safeParse({ ...row, opinions: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const criticismSchema = z
  .strictObject({
    ...commonFields,
    kind: z.enum(criticismKinds).default('social-criticism'),
    critic: text,
    form: text.optional(),
    title: text.optional(),
    sessions: countSchema.optional(),
    drafts: countSchema.optional(),
    opinions: countSchema.optional(),
    accepted: countSchema.optional(),
    explained: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
