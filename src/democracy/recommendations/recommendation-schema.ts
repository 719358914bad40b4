import * as z from 'zod/mini';
import { breach, strictObject } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { recommendationStates } from './recommendation-words.js';

const raisedInSchema = strictObject({
  list: text,
  id: text,
});

const noAddressee = breach(
  'no-addressee',
  'a recommendation names the unit that it was sent to, or says in words to whom',
  'addressee',
);

/**
 * Reads a {@link Recommendation}.
 *
 * Vietnamese: kiến nghị.
 *
 * @example
 * ```ts
 * import { recommendationSchema } from 'danvan/schemas';
 *
 * const row = { id: 'n1', unit: 'xa-a', content: 'sửa cống thôn 1' };
 * recommendationSchema.safeParse({ ...row, addressee: 'ubnd' }).success; //=> true
 * recommendationSchema.safeParse(row).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const recommendationSchema = z.pipe(
  strictObject({
    ...commonFields,
    content: text,
    addressee: z.optional(text),
    addresseeWords: z.optional(text),
    raisedIn: z.optional(raisedInSchema),
    due: z.optional(day),
    answeredOn: z.optional(day),
    answer: z.optional(text),
    state: z.optional(z.enum(recommendationStates)),
  }).check(
    z.refine(daysInOrder, fromAfterTo),
    z.refine(
      ({ addressee, addresseeWords }) => addressee !== undefined || addresseeWords !== undefined,
      noAddressee,
    ),
  ),
  z.transform(({ state, ...row }) => ({
    ...row,
    state: state ?? (row.answeredOn === undefined ? ('open' as const) : ('answered' as const)),
  })),
);
