import { describe, expect, it } from 'vitest';
import { readSurveys, type SurveyInput } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const found = (given: Partial<SurveyInput>) =>
  readSurveys([{ id: 's', unit: 'xa-a', ...given }], { catalogues }).findings.map(
    ({ code, path, params }) => [code, path.at(-1), params['whole']],
  );

describe('surveys', () => {
  it('have no more answers than asked, and no more satisfied than answers', () => {
    expect(found({ asked: 200, responses: 200, satisfied: 200 })).toEqual([]);
    expect(found({ asked: 200, responses: 201, satisfied: 200 })).toEqual([
      ['democracy/part-exceeds-whole', 'responses', 'asked'],
    ]);
    expect(found({ asked: 200, responses: 187, satisfied: 188 })).toEqual([
      ['democracy/part-exceeds-whole', 'satisfied', 'responses'],
    ]);
  });

  it('compare the satisfied with who was asked where the answers are not known', () => {
    expect(found({ asked: 200, satisfied: 201 })).toEqual([
      ['democracy/part-exceeds-whole', 'satisfied', 'asked'],
    ]);
    expect(found({ satisfied: 201 })).toEqual([]);
  });

  it('know their subject', () => {
    expect(found({ subject: 'new-countryside' })).toEqual([]);
    expect(found({ subject: 'new-contryside' })[0]?.[0]).toBe('democracy/unknown-word');
  });
});
