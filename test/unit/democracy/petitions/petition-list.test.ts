import { expect, it } from 'vitest';
import { readPetitions } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

it('takes fields from their catalogue, alone and in a breakdown', () => {
  const row = { id: 'p', unit: 'xa', period: '2026-Q1' };
  const fields = [{ kind: 'complaint', field: 'landd', count: 1 }] as const;
  const { findings } = readPetitions(
    [
      { ...row, kind: 'complaint', field: 'policey' },
      { ...row, id: 'q', breakdownOf: 'received', fields },
    ],
    { catalogues },
  );
  expect(findings).toMatchObject([
    { path: ['petitions', 0, 'field'], params: { word: 'policey', nearest: 'policy' } },
    { path: ['petitions', 1, 'fields', 0, 'field'], params: { word: 'landd', nearest: 'land' } },
  ]);
});
