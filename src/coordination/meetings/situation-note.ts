import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { text, texts } from '../fields.js';

/**
 * Reads a {@link SituationNote} as it is typed in; a field for persons is an unknown field.
 *
 * Vietnamese: nắm tình hình nhân dân.
 *
 * @example
 * ```ts
 * import { situationNoteSchema } from 'danvan/schemas';
 *
 * const row = { id: 'n1', area: 'xa-a', topic: 'religion', period: '2021', learned: 'Ổn định' };
 * situationNoteSchema.safeParse(row).success; //=> true
 * situationNoteSchema.safeParse({ ...row, person: 'Nguyễn Văn A' }).success; //=> false
 * ```
 *
 * @category Coordination
 */
export const situationNoteSchema = strictObject({
  id: text,
  area: text,
  topic: text,
  period: text,
  date: z.optional(calendarDateSchema),
  learned: text,
  followUp: texts,
  notedBy: z.optional(text),
  documents: texts,
});

/**
 * What was learned of the situation in an area, and what is to be done about it.
 *
 * Vietnamese: nắm tình hình nhân dân.
 *
 * `area` is the id of a place, `topic` an id of the list of topics, `period` the id of a period,
 * `notedBy` the id of the body that noted it. A note is of an area: there is no field for a person
 * or for the members of a group, and a record with one is refused.
 *
 * @example
 * ```ts
 * import type { SituationNote } from 'danvan/coordination';
 *
 * const note: SituationNote = {
 *   id: 'n1',
 *   area: 'xa-a',
 *   topic: 'livelihood',
 *   period: '2021-Q1',
 *   learned: 'Nhân dân quan tâm tiến độ giải phóng mặt bằng',
 *   followUp: ['Tổ chức đối thoại trong quý II'],
 *   documents: [],
 * };
 * ```
 *
 * @category Coordination
 */
export interface SituationNote {
  readonly id: string;
  readonly area: string;
  readonly topic: string;
  readonly period: string;
  readonly date?: CalendarDate | undefined;
  readonly learned: string;
  readonly followUp: readonly string[];
  readonly notedBy?: string | undefined;
  readonly documents: readonly string[];
}

/**
 * A {@link SituationNote} as it is typed in.
 *
 * Vietnamese: nắm tình hình nhân dân.
 *
 * @example
 * ```ts
 * import type { SituationNoteInput } from 'danvan/coordination';
 *
 * const note: SituationNoteInput = {
 *   id: 'n1',
 *   area: 'xa-a',
 *   topic: 'religion',
 *   period: '2021',
 *   learned: 'Tình hình ổn định',
 * };
 * ```
 *
 * @category Coordination
 */
export interface SituationNoteInput extends Readonly<z.input<typeof situationNoteSchema>> {}
