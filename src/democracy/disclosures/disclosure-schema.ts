import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { commonFields, daysInOrder, fromAfterTo, texts } from '../common/common-fields.js';
import { disclosureDurations } from './disclosure-words.js';

/**
 * Reads a {@link Disclosure}.
 *
 * Vietnamese: nội dung công khai.
 *
 * @example
 * ```ts
 * import { disclosureSchema } from 'danvan/schemas';
 *
 * const row = { id: 'c1', unit: 'xa-a', content: 'budget', methods: ['office'] };
 * disclosureSchema.safeParse(row).success; //=> true
 * disclosureSchema.safeParse({ ...row, duration: '31-days' }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const disclosureSchema = z
  .strictObject({
    ...commonFields,
    content: text,
    enterpriseKind: text.optional(),
    title: text.optional(),
    state: z.enum(['planned', 'disclosed']).default('disclosed'),
    decidedOn: day.optional(),
    methods: texts,
    place: text.optional(),
    duration: z.enum(disclosureDurations).optional(),
    plan: text.optional(),
    evidence: texts,
  })
  .refine(daysInOrder, fromAfterTo);
