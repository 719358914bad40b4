import { describe, expect, it } from 'vitest';
import { readRatings, type RatingInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row = { id: 'r', unit: 'tinh-a', scheme: 'grassroots-democracy' };
const found = (given: Partial<RatingInput>) =>
  readRatings([{ ...row, ...given }], { catalogues }).findings.map(({ code, path }) => [
    code,
    ...path.slice(2),
  ]);
const grades = { good: 12, fair: 7, average: 1 };

describe('checks of ratings', () => {
  it('add grades up to what was rated, neither more nor less', () => {
    expect(found({ rated: 20, communes: 20, grades })).toEqual([]);
    expect(found({ rated: 19, grades })).toEqual([['democracy/parts-differ-from-total', 'rated']]);
    expect(found({ rated: 21, grades })).toEqual([['democracy/parts-differ-from-total', 'rated']]);
    expect(found({ rated: { amount: 19, qualifier: 'over' }, grades })).toEqual([]);
  });

  it('have no more grades than communes where it is not said how many were rated', () => {
    expect(found({ communes: 21, grades })).toEqual([]);
    expect(found({ communes: 19, grades })).toEqual([
      ['democracy/parts-differ-from-total', 'communes'],
    ]);
  });

  it('compare rated, recognised and points with their wholes', () => {
    expect(found({ rated: 21, communes: 20 })).toEqual([['democracy/part-exceeds-whole', 'rated']]);
    expect(found({ recognised: 3, dossiers: 2 })).toEqual([
      ['democracy/part-exceeds-whole', 'recognised'],
    ]);
    expect(found({ score: 100, maximum: 100 })).toEqual([]);
    expect(found({ score: 100.5, maximum: 100 })).toEqual([
      ['democracy/part-exceeds-whole', 'score'],
    ]);
  });

  it('know their words, each at its place', () => {
    expect(found({ scheme: 'x', grades: { god: 1 } })).toEqual([
      ['democracy/unknown-word', 'scheme'],
      ['democracy/unknown-word', 'grades', 'god'],
    ]);
  });

  it('refuse a rating of one commune that counts several', () => {
    expect(found({ grade: 'good', grades }).map(([code]) => code)).toEqual(['shape/not-valid']);
    expect(found({ score: 90, rated: 3 }).map(([code]) => code)).toEqual(['shape/not-valid']);
    expect(found({ grade: 'good', score: 90 })).toEqual([]);
  });
});
