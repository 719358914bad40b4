import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads a {@link Survey}.
 *
 * Vietnamese: khảo sát mức độ hài lòng của người dân, tổ chức.
 *
 * @example
 * ```ts
 * import { surveySchema } from 'danvan/schemas';
 *
 * const row = { id: 's1', unit: 'xa-a', asked: 200, responses: 187, satisfied: 171 };
 * surveySchema.safeParse(row).success; //=> true
 * surveySchema.safeParse({ ...row, satisfied: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const surveySchema = strictObject({
  ...commonFields,
  subject: z.optional(text),
  title: z.optional(text),
  asked: z.optional(countSchema),
  responses: z.optional(countSchema),
  satisfied: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
