import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { actingUnitsSchema } from '../common/acting-units.js';
import { commonFields, daysInOrder, fromAfterTo, texts } from '../common/common-fields.js';
import { democracySpheres } from '../common/spheres.js';
import { bodyReviewKinds } from './body-review-kinds.js';

const passages = z._default(
  z.nullable(
    z.readonly(
      z.array(
        strictObject({
          title: z.optional(text),
          sphere: z.optional(z.enum(democracySpheres)),
          text: z.nullable(text),
        }),
      ),
    ),
  ),
  [],
);

const taskSchema = strictObject({
  content: text,
  period: z.optional(text),
  from: z.optional(day),
  to: z.optional(day),
  assignees: z.optional(actingUnitsSchema),
}).check(z.refine(daysInOrder, fromAfterTo));

const ratingSchema = strictObject({
  unit: z.optional(text),
  sphere: z.optional(z.enum(democracySpheres)),
  content: text,
  text: text,
  grade: z.optional(text),
});

/**
 * Reads a {@link BodyReview}.
 *
 * Vietnamese: báo cáo sơ kết, tổng kết của đơn vị.
 *
 * @example
 * ```ts
 * import { bodyReviewSchema } from 'danvan/schemas';
 *
 * const row = { id: 'sk', unit: 'ban-dan-van', period: '2020-H1', shortcomings: null };
 * bodyReviewSchema.safeParse(row).success; //=> true
 * bodyReviewSchema.safeParse({ ...row, about: [{ document: 'nq-25', years: 0 }] }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const bodyReviewSchema = strictObject({
  ...commonFields,
  kind: z._default(z.enum(bodyReviewKinds), 'interim'),
  title: z.optional(text),
  about: z._default(
    z.readonly(
      z.array(strictObject({ document: text, years: z.optional(z.int().check(z.positive())) })),
    ),
    [],
  ),
  results: passages,
  shortcomings: passages,
  causes: passages,
  lessons: passages,
  mottoes: texts,
  nextTasks: z._default(z.readonly(z.array(taskSchema)), []),
  ratings: z._default(z.readonly(z.array(ratingSchema)), []),
}).check(z.refine(daysInOrder, fromAfterTo));
