import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const criticismSchema = strictObject({
  ...commonFields,
  kind: z._default(z.enum(criticismKinds), 'social-criticism'),
  critic: text,
  form: z.optional(text),
  title: z.optional(text),
  sessions: z.optional(countSchema),
  drafts: z.optional(countSchema),
  opinions: z.optional(countSchema),
  accepted: z.optional(countSchema),
  explained: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
