import { createFinding, type Finding, type Placed } from '#room/findings';
import { groupBy, ringsOf } from '#room/kit';
import { createSuggester } from '#room/text';
import type { DocumentRelation } from './document-relation.js';

type PlacedRelation = Placed<DocumentRelation>;

/** So many unknown ids are compared with all the others; the rest are only named. */
/** The ends of relations that are no documents of the register. */
export function danglingEnds(
  relations: readonly PlacedRelation[],
  known: ReadonlySet<string>,
): readonly Finding[] {
  const suggest = createSuggester(known);
  return relations.flatMap(({ value, index }) =>
    (['from', 'to'] as const)
      .filter((end) => !known.has(value[end]))
      .map((end) => {
        const facts = { document: value[end], nearest: suggest(value[end]) };
        const place = { path: ['relations', index, end] };
        return createFinding('documents/unknown-document', facts, place);
      }),
  );
}

/** The relations that come a second time. */
export function repeatedRelations(relations: readonly PlacedRelation[]): readonly PlacedRelation[] {
  const keys = ({ value }: PlacedRelation): string =>
    JSON.stringify([value.type, value.from, value.to]);
  return [...groupBy(relations, keys).values()].flatMap(([, ...others]) => others);
}

/** The circles of each type of relation; documents linked with each other are no circle. */
export function relationCycles(relations: readonly PlacedRelation[]): readonly Finding[] {
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
      return createFinding('documents/relation-cycle', { type, documents }, place);
    });
  });
}
