import { en, vi } from 'danvan';
import { expect, it } from 'vitest';
import { recordColumns } from '#inside/compose';
import { democracyListNames, democracyLists } from '#inside/democracy';
import { democracyCatalogues } from 'danvan/vietnam';

it('every list and column has its heading in both languages', () => {
  const keys = Object.entries(recordColumns).flatMap(([list, columns]) => [
    `list.${list}`,
    ...columns.map(({ fact }) => `${list}.${fact}`),
  ]);
  for (const { democracyLabels } of [vi, en]) {
    expect(keys.filter((key) => !Object.hasOwn(democracyLabels, key))).toEqual([]);
  }
});

it.each(Object.entries(recordColumns))(
  'has each column of %s once, of known catalogues',
  (_, columns) => {
    expect(new Set(columns.map(({ fact }) => fact)).size).toBe(columns.length);
    const named = columns.flatMap(({ catalogue }) => catalogue ?? []);
    expect(named.filter((name) => !Object.hasOwn(democracyCatalogues, name))).toEqual([]);
  },
);

/** What every table tells of a record beside its own columns. */
const everywhere = ['id', 'unit', 'date', 'from', 'to', 'period', 'levels', 'note'];

/** Ids of documents and records are no words of a paper; the others are told by another column. */
const notOnPaper: Readonly<Record<string, readonly string[]>> = {
  disclosures: ['state', 'plan', 'evidence', 'enterpriseKind'],
  decisions: ['scope', 'rounds', 'result', 'decision', 'supportFrom', 'proposedOn'],
  consultations: ['plan', 'report'],
  boards: ['decision'],
  supervisions: ['board'],
  recommendations: ['raisedIn', 'addresseeWords'],
  mediations: ['rate'],
  works: ['decidedIn'],
  clearances: ['projects'],
  bodyReviews: ['about'],
};

const alwaysThere = ['sphere', 'documents', 'source'];

it.each(democracyListNames)('prints every field of %s that somebody can state', (list) => {
  const { schema } = democracyLists[list];
  const object = 'in' in schema.def ? Object(schema.def.in) : schema;
  const shape = Object.keys(Object(object.shape));
  expect(shape.length).toBeGreaterThan(everywhere.length);
  const told = new Set<string>([
    ...recordColumns[list].map(({ fact }) => fact),
    ...everywhere,
    ...alwaysThere,
    ...(notOnPaper[list] ?? []),
  ]);
  expect(shape.filter((field) => !told.has(field))).toEqual([]);
});
