import { describe, expect, it } from 'vitest';
import { seedValues } from '../sentences/seed-values.js';
import { brokenRelations } from './broken-relations.js';
import { amountsOf, foundIn, type Example } from './seed-figures.js';

const articles: readonly (readonly [Example, string])[] = [
  ['Tây Ninh', 'seeds/s1-tay-ninh-2020.txt'],
  ['Đắk Nông', 'seeds/s3-dak-nong-2024.txt'],
];

describe.each(articles)('the example data of %s', (example, path) => {
  it('have every figure of the article', () => {
    const amounts = amountsOf(example);
    const figures = (seedValues.get(path) ?? []).flatMap(({ amount, indicator, also = [] }) =>
      [indicator ?? [], also].flat().map((code) => ({ code, amount })),
    );
    expect(figures.length).toBeGreaterThan(12);
    const missing = figures.filter(({ code, amount }) => !amounts(code).includes(amount));
    expect(missing).toEqual([]);
  });

  it('contradict nothing', () => {
    expect(foundIn(example)).toEqual([]);
  });
});

describe('a relation that is broken on purpose', () => {
  it.each(brokenRelations)('is found: $relation', ({ example, changes, codes, vi, en }) => {
    const found = foundIn(example, changes);
    expect(found.map(({ code }) => code)).toEqual(codes);
    expect(found[0]?.vi.endsWith(vi), found[0]?.vi).toBe(true);
    expect(found[0]?.en.endsWith(en), found[0]?.en).toBe(true);
  });

  it('is whole again with the last case found', () => {
    const parts = [
      { indicator: 'mediation.cases-failed', value: 60 },
      { indicator: 'mediation.cases-pending', value: 25 },
    ];
    expect(foundIn('Tây Ninh', parts)).toEqual([]);
  });
});
