import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const consultationSchema = strictObject({
  ...commonFields,
  content: text,
  title: z.optional(text),
  forms: texts,
  sessions: z.optional(countSchema),
  attendances: z.optional(countSchema),
  received: z.optional(countSchema),
  accepted: z.optional(countSchema),
  explained: z.optional(countSchema),
  plan: z.optional(text),
  report: z.optional(text),
}).check(z.refine(daysInOrder, fromAfterTo));
