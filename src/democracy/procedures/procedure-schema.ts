import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { countSchema } from '../common/stated-count.js';
import { workplaceFields } from '../common/workplace-fields.js';

/**
 * Reads a {@link Procedure}.
 *
 * Vietnamese: quy chế thực hiện dân chủ, quy chế làm việc của cơ quan, đơn vị.
 *
 * @example
 * ```ts
 * import { procedureSchema } from 'danvan/schemas';
 *
 * const row = { id: 'p1', unit: 'so-a', kind: 'democracy', document: 'qc-12' };
 * procedureSchema.safeParse(row).success; //=> true
 * procedureSchema.safeParse({ ...row, issued: 0.5 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const procedureSchema = strictObject({
  ...commonFields,
  ...workplaceFields,
  kind: text,
  document: z.optional(text),
  revised: z._default(z.boolean(), false),
  issued: z.optional(countSchema),
  obliged: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
