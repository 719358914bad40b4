import { documentFinding } from './findings.js';
import type { Finding } from '#room/findings';
import { knownIds, readRecords, unknownOf } from '#room/records';
import { relationCycles } from './check-relations.js';
import { documentRelationSchema, type DocumentRelation } from './document-relation.js';

/** Relations that were read, and what was wrong. */
export interface ReadRelations {
  readonly relations: readonly DocumentRelation[];
  readonly findings: readonly Finding[];
}

/** Reads relations between known documents; those without both ends, and repetitions, are left out. */
export function readRelations(rows: readonly unknown[], ids: ReadonlySet<string>): ReadRelations {
  const known = knownIds(ids);
  const { values, placed, findings } = readRecords<DocumentRelation, DocumentRelation>(rows, {
    list: 'relations',
    schema: documentRelationSchema,
    finish: (relation) => {
      const { from, to } = relation;
      const ends = [
        { id: from, path: ['from'] },
        { id: to, path: ['to'] },
      ];
      const wrong = unknownOf(ends, known, (document, nearest, path) =>
        documentFinding('documents/unknown-document', { document, nearest }, { path }),
      );
      return wrong.length === 0 ? { ok: true, value: relation } : { ok: false, findings: wrong };
    },
    idOf: ({ type, from, to }) => JSON.stringify([type, from, to]),
    repeated: ({ type, from, to }) =>
      documentFinding('documents/repeated-relation', { type, from, to }),
  });
  return { relations: values, findings: [...findings, ...relationCycles(placed)] };
}
