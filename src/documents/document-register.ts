import type { Document } from './document.js';
import type { DocumentRelation } from './document-relation.js';

/**
 * Documents with the relations between them, ready for questions.
 *
 * Vietnamese: sổ văn bản.
 *
 * Plain data made by {@link createDocumentRegister}; `outgoing` holds the relations under the id of
 * their first document, `incoming` under that of their second.
 *
 * @example
 * ```ts
 * import type { DocumentRegister } from 'danvan/documents';
 *
 * const titleOf = ({ byId }: DocumentRegister, id: string) => byId.get(id)?.title;
 * ```
 *
 * @category Documents
 */
export interface DocumentRegister {
  /** All documents, in the order given. */
  readonly documents: readonly Document[];
  /** The same documents by id. */
  readonly byId: ReadonlyMap<string, Document>;
  /** All relations that could be read. */
  readonly relations: readonly DocumentRelation[];
  /** Relations by the document that they start from. */
  readonly outgoing: ReadonlyMap<string, readonly DocumentRelation[]>;
  /** Relations by the document that they lead to. */
  readonly incoming: ReadonlyMap<string, readonly DocumentRelation[]>;
}
