import { documentFinding } from './findings.js';
import type { Finding } from '#room/findings';
import { groupBy, ringsOf } from '#room/kit';
import type { Placed } from '#room/records';
import type { DocumentRelation } from './document-relation.js';

/** The circles of each type of relation; documents linked with each other are no circle. */
export function relationCycles(relations: readonly Placed<DocumentRelation>[]): readonly Finding[] {
  const directed = relations.filter(({ value }) => value.type !== 'linked-with');
  const byType = groupBy(directed, ({ value }) => value.type);
  return [...byType].flatMap(([type, rows]) => {
    const byFrom = groupBy(rows, ({ value }) => value.from);
    const graph = new Map(
      [...byFrom].map(([from, list]) => [from, list.map(({ value }) => value.to)]),
    );
    return ringsOf(graph).map((documents) => {
      const [first = ''] = documents;
      const index = byFrom.get(first)?.[0]?.index ?? 0;
      const place = { path: ['relations', index] };
      return documentFinding('documents/relation-cycle', { type, documents }, place);
    });
  });
}
