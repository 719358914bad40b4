import * as z from 'zod';
import { breach } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';

/** Communes by grade; none where nothing is given. */
const gradesSchema = z.record(text, countSchema).readonly().default({});

/** One commune has a grade, several have counts. */
const oneOrMany = breach('one-rating', 'a rating is of one commune or of several', 'grade');

/**
 * Reads a {@link Rating}.
 *
 * Vietnamese: xếp loại thực hiện dân chủ ở cơ sở, “Chính quyền thân thiện”.
 *
 * @example
 * ```ts
 * import { ratingSchema } from 'danvan/schemas';
 *
 * const row = { id: 'r1', unit: 'xa-a', scheme: 'grassroots-democracy', grade: 'good' };
 * ratingSchema.safeParse(row).success; //=> true
 * ratingSchema.safeParse({ ...row, grades: { good: 3 } }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const ratingSchema = z
  .strictObject({
    ...commonFields,
    scheme: text,
    year: z.int().min(1900).max(2200).optional(),
    grade: text.optional(),
    score: amountSchema.optional(),
    maximum: amountSchema.optional(),
    communes: countSchema.optional(),
    rated: countSchema.optional(),
    grades: gradesSchema,
    dossiers: countSchema.optional(),
    recognised: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo)
  .refine(
    ({ grade, score, rated, grades }) =>
      (grade ?? score) === undefined || (rated === undefined && Object.keys(grades).length === 0),
    oneOrMany,
  );
