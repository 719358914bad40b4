import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { actingUnitsSchema } from '../common/acting-units.js';
import { commonFields, daysInOrder, fromAfterTo, texts } from '../common/common-fields.js';
import { democracySpheres } from '../common/spheres.js';
import { bodyReviewKinds } from './body-review-kinds.js';

const passages = z
  .array(
    z.strictObject({
      title: text.optional(),
      sphere: z.enum(democracySpheres).optional(),
      text: text.nullable(),
    }),
  )
  .readonly()
  .nullable()
  .default([]);

const taskSchema = z
  .strictObject({
    content: text,
    period: text.optional(),
    from: day.optional(),
    to: day.optional(),
    assignees: actingUnitsSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);

const ratingSchema = z.strictObject({
  unit: text.optional(),
  sphere: z.enum(democracySpheres).optional(),
  content: text,
  text: text,
  grade: text.optional(),
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
export const bodyReviewSchema = z
  .strictObject({
    ...commonFields,
    kind: z.enum(bodyReviewKinds).default('interim'),
    title: text.optional(),
    about: z
      .array(z.strictObject({ document: text, years: z.int().positive().optional() }))
      .readonly()
      .default([]),
    results: passages,
    shortcomings: passages,
    causes: passages,
    lessons: passages,
    mottoes: texts,
    nextTasks: z.array(taskSchema).readonly().default([]),
    ratings: z.array(ratingSchema).readonly().default([]),
  })
  .refine(daysInOrder, fromAfterTo);
