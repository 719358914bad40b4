import type { Document } from './document.js';
import type { DocumentRegister } from './document-register.js';
import type { DocumentRelation, DocumentRelationType } from './document-relation.js';

/**
 * Which relations of a document are asked for.
 *
 * Vietnamese: quan hệ của văn bản.
 *
 * @example
 * ```ts
 * import type { RelationFilter } from 'danvan/documents';
 *
 * const filter: RelationFilter = { types: ['basis'], side: 'from' };
 * ```
 *
 * @category Documents
 */
export interface RelationFilter {
  /** Defaults to all. */
  readonly types?: readonly DocumentRelationType[] | undefined;
  /** Whether the document is the first (`from`) or the second (`to`) of the two. Defaults to both. */
  readonly side?: 'from' | 'to' | undefined;
}

/**
 * A relation of a document, with the other document.
 *
 * Vietnamese: quan hệ của văn bản.
 *
 * `side` is the side of the document that was asked for.
 *
 * @example
 * ```ts
 * import type { RelatedDocument } from 'danvan/documents';
 *
 * const isAbove = ({ side, relation }: RelatedDocument): boolean =>
 *   side === 'from' && relation.type === 'concretises';
 * ```
 *
 * @category Documents
 */
export interface RelatedDocument {
  /** How the two are related. */
  readonly relation: DocumentRelation;
  /** On which side of the relation the document asked about stands. */
  readonly side: 'from' | 'to';
  /** The document on the other side. */
  readonly other: Document;
}

/**
 * The relations that a document has to others, in the order given.
 *
 * Vietnamese: quan hệ của văn bản.
 *
 * A document that the register does not hold has none.
 *
 * @param register - The register.
 * @param id - The id of the document.
 * @param filter - The types and the side wanted. Defaults to all.
 * @returns Those of its own first, then those of other documents to it.
 *
 * @example
 * ```ts
 * import { createDocumentRegister, relationsOf } from 'danvan/documents';
 *
 * const register = createDocumentRegister({
 *   documents: [{ id: 'qd-400' }, { id: 'qd-844' }],
 *   relations: [{ type: 'concretises', from: 'qd-844', to: 'qd-400' }],
 *   kinds: [],
 * });
 * relationsOf(register, 'qd-400').map(({ side, other }) => [side, other.id]); //=> [['to', 'qd-844']]
 * ```
 *
 * @category Documents
 */
export function relationsOf(
  register: DocumentRegister,
  id: string,
  { types, side }: RelationFilter = {},
): readonly RelatedDocument[] {
  const { byId, outgoing, incoming } = register;
  const pick = (own: 'from' | 'to', relations: readonly DocumentRelation[] = []) => {
    if (side !== undefined && side !== own) return [];
    return relations.flatMap((relation) => {
      const other = byId.get(own === 'from' ? relation.to : relation.from);
      const isWanted = types === undefined || types.includes(relation.type);
      return other === undefined || !isWanted ? [] : [{ relation, side: own, other }];
    });
  };
  return [...pick('from', outgoing.get(id)), ...pick('to', incoming.get(id))];
}
