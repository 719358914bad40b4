/**
 * The findings in documents, their numbers and their relations.
 *
 * Vietnamese: lỗi về văn bản.
 *
 * Part of {@link FindingParams}; documents are given by their ids.
 *
 * @example
 * ```ts
 * import type { DocumentFindingParams } from 'danvan';
 *
 * const params: DocumentFindingParams['documents/not-a-number'] = { text: '…-BC/TU' };
 * ```
 *
 * @category Findings
 */
export interface DocumentFindingParams {
  /** A text that is no number and symbol of a document. */
  readonly 'documents/not-a-number': { readonly text: string };
  /** An id given to two documents; the later one is left out. */
  readonly 'documents/duplicate-document': { readonly document: string };
  /** Two documents that are perhaps one, spelled differently; `number` in its canonical form. */
  readonly 'documents/same-number': {
    readonly document: string;
    readonly first: string;
    readonly number: string;
  };
  /** A document that the register does not hold; a relation from or to it is left out. */
  readonly 'documents/unknown-document': {
    readonly document: string;
    readonly nearest: string | null;
  };
  /** Documents that replace, amend, concretise or implement each other in a circle. */
  readonly 'documents/relation-cycle': {
    readonly type: string;
    readonly documents: readonly string[];
  };
  /** A kind that the table of kinds does not have. */
  readonly 'documents/unknown-kind': {
    readonly document: string;
    readonly kind: string;
    readonly nearest: string | null;
  };
  /** A document whose number says that it is of another kind than it is given. */
  readonly 'documents/kind-differs': {
    readonly document: string;
    readonly kind: string;
    readonly number: string;
    /** The ids of the kinds that the number can be of. */
    readonly kinds: readonly string[];
  };
  /** A relation that is given twice; the later one is left out. */
  readonly 'documents/repeated-relation': {
    readonly type: string;
    readonly from: string;
    readonly to: string;
  };
  /** Numbers of a series that no document has, from the first to the last of one gap. */
  readonly 'documents/numbers-missing': {
    readonly series: string;
    readonly first: number;
    readonly last: number;
  };
  /** A number that several documents of one series have. */
  readonly 'documents/number-repeated': {
    readonly series: string;
    /** With its letter, as “12a”. */
    readonly number: string;
    readonly documents: readonly string[];
  };
  /** A document with a number that cannot be put into a series, for want of these facts. */
  readonly 'documents/series-not-known': {
    readonly document: string;
    readonly missing: readonly string[];
  };
  /** A pair in which more were reached than were to be reached. */
  readonly 'documents/done-exceeds-obliged': {
    readonly document: string;
    readonly unit: string;
    readonly done: number;
    readonly obliged: number;
  };
  /** The dissemination of one document, by one unit to one audience, given twice; the later is left out. */
  readonly 'documents/repeated-dissemination': {
    readonly document: string;
    readonly unit: string;
  };
}
