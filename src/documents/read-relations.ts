import { type Finding, readList, readRecord } from '#room/findings';
import { danglingEnds, relationCycles, repeatedRelations } from './check-relations.js';
import { documentRelationSchema, type DocumentRelation } from './document-relation.js';
import { documentFinding } from './findings.js';

/** Relations that were read, and what was wrong. */
export interface ReadRelations {
  readonly relations: readonly DocumentRelation[];
  readonly findings: readonly Finding[];
}

/** Reads relations between known documents; those without both ends, and repetitions, are left out. */
export function readRelations(rows: readonly unknown[], ids: ReadonlySet<string>): ReadRelations {
  const read = readList(
    (row, path) => readRecord<DocumentRelation>(documentRelationSchema, row, path),
    rows,
    'relations',
  );
  const known = read.placed.filter(({ value }) => ids.has(value.from) && ids.has(value.to));
  const repeated = new Set(repeatedRelations(known));
  const placed = known.filter((each) => !repeated.has(each));
  const findings = [
    ...read.findings,
    ...danglingEnds(read.placed, ids),
    ...[...repeated].map(({ value: { type, from, to }, index }) => {
      const place = { path: ['relations', index] };
      return documentFinding('documents/repeated-relation', { type, from, to }, place);
    }),
    ...relationCycles(placed),
  ];
  return { relations: placed.map(({ value }) => value), findings };
}
