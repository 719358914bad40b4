/**
 * The findings in documents, their numbers and their relations.
 *
 * Term: lỗi về văn bản. Part of {@link FindingParams}; documents are given by their ids.
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
  /** A relation from or to a document that the register does not hold; it is left out. */
  readonly 'documents/unknown-document': {
    readonly document: string;
    readonly nearest: string | null;
  };
  /** Documents that replace, amend, concretise or implement each other in a circle. */
  readonly 'documents/relation-cycle': {
    readonly type: string;
    readonly documents: readonly string[];
  };
}
