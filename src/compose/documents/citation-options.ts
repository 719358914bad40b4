import type { DocumentKind, DocumentRegister } from '#room/documents';
import type { ReviewWords } from '#room/locale';
import type { Hierarchy } from '#room/organization';

/**
 * What documents are cited with.
 *
 * Vietnamese: căn cứ viện dẫn văn bản.
 *
 * @example
 * ```ts
 * import type { CitationOptions } from 'danvan/report';
 *
 * const count = ({ register }: CitationOptions): number => register.documents.length;
 * ```
 *
 * @category Report
 */
export interface CitationOptions {
  /** The documents that are cited. */
  readonly register: DocumentRegister;
  /** The kinds of documents, which have their names. */
  readonly kinds: readonly DocumentKind[];
  /** The units that issue documents; those that it does not have are named as they were given. */
  readonly hierarchy?: Pick<Hierarchy, 'byId'> | undefined;
  /** The language: `vi` or `en`, as imported. Defaults to `vi`. */
  readonly locale?: ReviewWords | undefined;
}
