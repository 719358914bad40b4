import * as z from 'zod/mini';
import { strictObject } from '#room/findings';
import { calendarDateSchema, type CalendarDate } from '#room/time';
import { textSchema as text } from '#room/text';

/**
 * The relations between two documents, read from the first to the second.
 *
 * Vietnamese: quan hệ giữa các văn bản: căn cứ, kèm theo, cụ thể hóa, triển khai, thay thế, sửa đổi, bổ sung.
 *
 * The first has the second as its `basis`; it `promulgates`, `concretises`, `implements`,
 * `replaces`, `amends` or `continues` the second; it is `linked-with` the second, which has no
 * direction; it `reports-on` the second.
 *
 * @example
 * ```ts
 * import { documentRelationTypes } from 'danvan/documents';
 *
 * documentRelationTypes.length; //=> 9
 * ```
 *
 * @category Documents
 */
export const documentRelationTypes = Object.freeze([
  'basis',
  'promulgates',
  'concretises',
  'implements',
  'replaces',
  'amends',
  'continues',
  'linked-with',
  'reports-on',
] as const);

/**
 * The name of a relation between two documents.
 *
 * Vietnamese: loại quan hệ giữa các văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentRelationType } from 'danvan/documents';
 *
 * const type: DocumentRelationType = 'concretises';
 * ```
 *
 * @category Documents
 */
export type DocumentRelationType = (typeof documentRelationTypes)[number];

/** Reads a {@link DocumentRelation}. */
export const documentRelationSchema = strictObject({
  type: z.enum(documentRelationTypes),
  from: text,
  to: text,
  date: z.optional(calendarDateSchema),
});

/**
 * What one document is to another; both are given by their ids.
 *
 * Vietnamese: quan hệ giữa hai văn bản.
 *
 * `date` is the day from which it holds, where that is not the day of the first document.
 *
 * @example
 * ```ts
 * import type { DocumentRelation } from 'danvan/documents';
 *
 * const relation: DocumentRelation = { type: 'concretises', from: 'qd-844', to: 'qd-400' };
 * ```
 *
 * @category Documents
 */
export interface DocumentRelation {
  /** How the two are related: carries out, replaces, amends and so on. */
  readonly type: DocumentRelationType;
  /** The id of the document that says so. */
  readonly from: string;
  /** The id of the other document. */
  readonly to: string;
  /** The day from which it holds. */
  readonly date?: CalendarDate | undefined;
}
