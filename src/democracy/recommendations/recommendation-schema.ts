import * as z from 'zod';
import { breach } from '#room/findings';
import { textSchema as text } from '#room/text';
import { calendarDateSchema as day } from '#room/time';
import { commonFields, daysInOrder, fromAfterTo } from '../common/common-fields.js';
import { recommendationStates } from './recommendation-words.js';

const raisedInSchema = z.strictObject({
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
export const recommendationSchema = z
  .strictObject({
    ...commonFields,
    content: text,
    addressee: text.optional(),
    addresseeWords: text.optional(),
    raisedIn: raisedInSchema.optional(),
    due: day.optional(),
    answeredOn: day.optional(),
    answer: text.optional(),
    state: z.enum(recommendationStates).optional(),
  })
  .refine(daysInOrder, fromAfterTo)
  .refine(
    ({ addressee, addresseeWords }) => addressee !== undefined || addresseeWords !== undefined,
    noAddressee,
  )
  .transform(({ state, ...row }) => ({
    ...row,
    state: state ?? (row.answeredOn === undefined ? ('open' as const) : ('answered' as const)),
  }));
