import { requireObject, type Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { DocumentInput } from './document.js';
import type { DocumentRegister } from './document-register.js';
import type { DocumentRelation } from './document-relation.js';
import { createNumberReader } from './numbers/number-reader.js';
import { readDocuments, type DocumentReadingOptions } from './read-documents.js';
import { readRelations } from './read-relations.js';
import { sameNumbers } from './numbers/same-numbers.js';

/**
 * What a register of documents is made from.
 *
 * Vietnamese: sổ văn bản.
 *
 * @example
 * ```ts
 * import type { DocumentRegisterInput } from 'danvan/documents';
 * import { documentKinds as kinds } from 'danvan/vietnam';
 *
 * const input: DocumentRegisterInput = { documents: [{ id: 'qd-844' }], relations: [], kinds };
 * ```
 *
 * @category Documents
 */
export interface DocumentRegisterInput extends DocumentReadingOptions {
  /** The documents, in any order. */
  readonly documents: readonly DocumentInput[];
  /** Defaults to none. */
  readonly relations?: readonly DocumentRelation[] | undefined;
}

/**
 * A register of documents, and what was wrong with what it was made from.
 *
 * Vietnamese: sổ văn bản.
 *
 * @example
 * ```ts
 * import type { CreatedDocumentRegister } from 'danvan/documents';
 *
 * const isClean = ({ findings }: CreatedDocumentRegister): boolean => findings.length === 0;
 * ```
 *
 * @category Documents
 */
export interface CreatedDocumentRegister extends DocumentRegister {
  /** @deprecated It is the register itself. */
  readonly register: DocumentRegister;
  /** What was wrong with what was given. */
  readonly findings: readonly Finding[];
}

/**
 * Makes a register of documents and of the relations between them.
 *
 * Vietnamese: sổ văn bản.
 *
 * Nothing throws for data. Left out are what cannot be read, a document with the id of an earlier
 * one, a relation from or to no document and one that comes twice; circles stay in. The nearest id
 * is looked for for the first 50 unknown ones. Findings: those of {@link readDocuments},
 * `documents/same-number`, `documents/unknown-document`, `documents/repeated-relation`,
 * `documents/relation-cycle`.
 *
 * @param input - The documents, their relations, the kinds, and the units where wanted.
 * @returns The register and the findings.
 *
 * @example
 * ```ts
 * import { createDocumentRegister } from 'danvan/documents';
 * import { documentKinds as kinds } from 'danvan/vietnam';
 *
 * const { findings } = createDocumentRegister({
 *   documents: [{ id: 'a', number: '844-QĐ/HU' }, { id: 'b', number: '844 - QĐ / HU' }],
 *   relations: [{ type: 'concretises', from: 'a', to: 'c' }],
 *   kinds,
 * });
 * findings.map(({ code }) => code); //=> ['documents/same-number', 'documents/unknown-document']
 * ```
 *
 * @category Documents
 */
export function createDocumentRegister(input: DocumentRegisterInput): CreatedDocumentRegister {
  const { values: documents, findings } = readDocuments(
    requireObject(input, 'input').documents,
    input,
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  const read = readRelations(input.relations ?? [], new Set(byId.keys()));
  const { relations } = read;
  const register: DocumentRegister = {
    documents,
    byId,
    relations,
    outgoing: groupBy(relations, ({ from }) => from),
    incoming: groupBy(relations, ({ to }) => to),
  };
  const repeated = sameNumbers(documents, createNumberReader(input));
  return { ...register, register, findings: [...findings, ...repeated, ...read.findings] };
}
