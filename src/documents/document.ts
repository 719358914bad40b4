import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { daySpanSchema, intervalOf, type Interval } from '#room/organization';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { textSchema as text } from '#room/text';

/** Reads a {@link Document} as it is typed in. */
export const documentSchema = strictObject({
  /** Identity of the document. */
  id: text,
  /** The id of its kind. */
  kind: z.optional(text),
  /** Its number and symbol as written: “12-BC/BDVTU”. */
  number: z.optional(text),
  /** The day on which it was issued. */
  date: z.optional(calendarDateSchema),
  /** Ids of the units that issued it. Defaults to none. */
  issuers: z._default(z.readonly(z.array(text)), []),
  /** What it is about. */
  title: z.optional(text),
  /** The id of the term of office in which it was issued. */
  term: z.optional(text),
  /** The days on which it is in force, inclusive. */
  validity: z.optional(z.pipe(daySpanSchema, z.transform(intervalOf))),
});

/**
 * A document, of which everything but the id may be unknown.
 *
 * Vietnamese: văn bản.
 *
 * `kind` is the id of a {@link DocumentKind}, `number` the number and symbol as they were written,
 * `date` the day of signing, `issuers` ids of units with the lead first, `term` a term of office
 * (“khóa XI”, “2020/2025”), `validity` the days of effect where the text gives them. None of these
 * is its identity: others refer to it by `id`.
 *
 * @example
 * ```ts
 * import type { Document } from 'danvan/documents';
 *
 * const decision: Document = { id: 'qd-844', number: '844-QĐ/HU', issuers: ['dak-doa'] };
 * const resolution: Document = { id: 'nq-tw4', issuers: ['trung-uong'], term: 'khóa XI' };
 * ```
 *
 * @category Documents
 */
export interface Document {
  /** Identity of the document. */
  readonly id: string;
  /** The id of its kind. */
  readonly kind?: string | undefined;
  /** Its number and symbol as written: “12-BC/BDVTU”. */
  readonly number?: string | undefined;
  /** The day on which it was issued. */
  readonly date?: CalendarDate | undefined;
  /** Ids of the units that issued it. */
  readonly issuers: readonly string[];
  /** What it is about. */
  readonly title?: string | undefined;
  /** The id of the term of office in which it was issued. */
  readonly term?: string | undefined;
  /** The days on which it is in force, inclusive. */
  readonly validity?: Interval | undefined;
}

/**
 * A {@link Document} as it is typed in; the last day of its validity is included.
 *
 * Vietnamese: văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentInput } from 'danvan/documents';
 *
 * const decision: DocumentInput = { id: 'qd-844', number: '844-QĐ/HU', validity: { to: '2025-06-30' } };
 * ```
 *
 * @category Documents
 */
export interface DocumentInput extends Readonly<z.input<typeof documentSchema>> {}
