import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { amountSchema, countSchema } from '../common/stated-count.js';

/** Communes by grade; none where nothing is given. */
const gradesSchema = z._default(z.readonly(z.record(text, countSchema)), {});

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
export const ratingSchema = strictObject({
  ...commonFields,
  scheme: text,
  year: z.optional(z.int().check(z.minimum(1900), z.maximum(2200))),
  grade: z.optional(text),
  score: z.optional(amountSchema),
  maximum: z.optional(amountSchema),
  communes: z.optional(countSchema),
  rated: z.optional(countSchema),
  grades: gradesSchema,
  dossiers: z.optional(countSchema),
  recognised: z.optional(countSchema),
}).check(
  z.refine(daysInOrder, fromAfterTo),
  z.refine(
    ({ grade, score, rated, grades }) =>
      (grade ?? score) === undefined || (rated === undefined && Object.keys(grades).length === 0),
    oneOrMany,
  ),
);
