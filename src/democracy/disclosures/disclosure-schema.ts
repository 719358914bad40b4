import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const disclosureSchema = strictObject({
  ...commonFields,
  content: text,
  enterpriseKind: z.optional(text),
  title: z.optional(text),
  state: z._default(z.enum(['planned', 'disclosed']), 'disclosed'),
  decidedOn: z.optional(day),
  methods: texts,
  place: z.optional(text),
  duration: z.optional(z.enum(disclosureDurations)),
  plan: z.optional(text),
  evidence: texts,
}).check(z.refine(daysInOrder, fromAfterTo));
