import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo, texts } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';

/**
 * Reads a {@link Consultation}.
 *
 * Vietnamese: lấy ý kiến Nhân dân.
 *
 * @example
 * ```ts
 * import { consultationSchema } from 'danvan/schemas';
 *
 * const row = { id: 'k1', unit: 'tinh', content: 'congress-documents' };
 * consultationSchema.safeParse(row).success; //=> true
 * consultationSchema.safeParse({ ...row, received: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const consultationSchema = z
  .strictObject({
    ...commonFields,
    content: text,
    title: text.optional(),
    forms: texts,
    sessions: countSchema.optional(),
    attendances: countSchema.optional(),
    received: countSchema.optional(),
    accepted: countSchema.optional(),
    explained: countSchema.optional(),
    plan: text.optional(),
    report: text.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
