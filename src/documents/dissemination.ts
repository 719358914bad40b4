import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { textSchema as text } from '#room/text';

const count = z._default(z.nullable(z.int().check(z.minimum(0))), null);

/** Reads a {@link Dissemination} as it is typed in. */
export const disseminationSchema = strictObject({
  /** The id of the document. */
  document: text,
  /** The id of the unit that tells of it. */
  unit: text,
  /** Who was told, in words. Defaults to nobody in particular. */
  audience: z.optional(text),
  /** What is counted: organizations, members, people. */
  counted: text,
  /** How many were told of it; null where it is not known. */
  done: count,
  /** How many should be; null where it is not known. */
  obliged: count,
  /** The day of the count. */
  date: z.optional(calendarDateSchema),
});

/**
 * To how many a document was made known out of how many it had to be, by one unit to one audience.
 *
 * Vietnamese: kết quả quán triệt, phổ biến văn bản (51/51 tổ chức cơ sở đảng).
 *
 * `document` and `unit` are ids, `counted` says what the numbers count (`party-organizations`,
 * `members`): different things are never added. Null means that nobody has said; zero was said.
 *
 * @example
 * ```ts
 * import type { Dissemination } from 'danvan/documents';
 *
 * const result: Dissemination = {
 *   document: 'qd-844',
 *   unit: 'dak-doa',
 *   counted: 'party-organizations',
 *   done: 51,
 *   obliged: 51,
 * };
 * ```
 *
 * @category Documents
 */
export interface Dissemination {
  /** The id of the document. */
  readonly document: string;
  /** The id of the unit that tells of it. */
  readonly unit: string;
  /** Whom it was made known to, where that is not everybody. */
  readonly audience?: string | undefined;
  /** What is counted: organizations, members, people. */
  readonly counted: string;
  /** How many were told of it; null where it is not known. */
  readonly done: number | null;
  /** How many should be; null where it is not known. */
  readonly obliged: number | null;
  /** The day of the count. */
  readonly date?: CalendarDate | undefined;
}

/**
 * A {@link Dissemination} as it is typed in; a number left out is one that nobody has said.
 *
 * Vietnamese: kết quả quán triệt, phổ biến văn bản.
 *
 * @example
 * ```ts
 * import type { DisseminationInput } from 'danvan/documents';
 *
 * const missing: DisseminationInput = {
 *   document: 'qd-844',
 *   unit: 'xa-a',
 *   counted: 'members',
 *   obliged: 120,
 * };
 * ```
 *
 * @category Documents
 */
export interface DisseminationInput extends Readonly<z.input<typeof disseminationSchema>> {}
