import * as z from 'zod';
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
export const surveySchema = z
  .strictObject({
    ...commonFields,
    subject: text.optional(),
    title: text.optional(),
    asked: countSchema.optional(),
    responses: countSchema.optional(),
    satisfied: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
