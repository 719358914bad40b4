import * as z from 'zod';
import { textSchema as text } from '#room/text';
import { actingUnitsSchema } from '../common/acting-units.js';
import { commonFields, daysInOrder, fromAfterTo, texts } from '../common/common-fields.js';
import { leadings } from '../common/leadings.js';
import { countSchema } from '../common/stated-count.js';
import { dialogueKinds } from './dialogue-kinds.js';

/**
 * Reads a {@link Dialogue}.
 *
 * Vietnamese: đối thoại với Nhân dân.
 *
 * @example
 * ```ts
 * import { dialogueSchema } from 'danvan/schemas';
 *
 * const row = { id: 'd1', unit: 'xa-a', date: '2026-05-12', opinions: 20 };
 * dialogueSchema.safeParse(row).success; //=> true
 * dialogueSchema.safeParse({ ...row, sessions: -1 }).success; //=> false
 * ```
 *
 * @category Democracy
 */
export const dialogueSchema = z
  .strictObject({
    ...commonFields,
    hosts: actingUnitsSchema.optional(),
    ledBy: z.enum(leadings).optional(),
    kind: z.enum(dialogueKinds).optional(),
    withWhom: texts,
    title: text.optional(),
    sessions: countSchema.optional(),
    attendances: countSchema.optional(),
    opinions: countSchema.optional(),
    answered: countSchema.optional(),
    answeredAtOnce: countSchema.optional(),
    answeredLater: countSchema.optional(),
  })
  .refine(daysInOrder, fromAfterTo);
