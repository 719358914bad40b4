import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
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
export const dialogueSchema = strictObject({
  ...commonFields,
  hosts: z.optional(actingUnitsSchema),
  ledBy: z.optional(z.enum(leadings)),
  kind: z.optional(z.enum(dialogueKinds)),
  withWhom: texts,
  title: z.optional(text),
  sessions: z.optional(countSchema),
  attendances: z.optional(countSchema),
  opinions: z.optional(countSchema),
  answered: z.optional(countSchema),
  answeredAtOnce: z.optional(countSchema),
  answeredLater: z.optional(countSchema),
}).check(z.refine(daysInOrder, fromAfterTo));
