import { describe, expect, it } from 'vitest';
import { readConsultations } from '#inside/democracy';
import { democracyCatalogues } from 'danvan/vietnam';

const row = { id: 'k', unit: 'xa', content: 'draft-laws' } as const;

describe('readConsultations', () => {
  it('looks at topics, forms and documents', () => {
    const { findings, values } = readConsultations(
      [{ ...row, content: 'draft-law', forms: ['ballot', 'post'], plan: 'kh', report: 'bc' }],
      { catalogues: democracyCatalogues, documents: ['kh'] },
    );
    expect(values).toHaveLength(1);
    expect(findings.map(({ code, path }) => [code, ...path.slice(2)])).toEqual([
      ['democracy/unknown-document', 'report'],
      ['democracy/unknown-word', 'content'],
      ['democracy/unknown-word', 'forms', 1],
    ]);
  });

  it('drops who somebody is, and keeps the record', () => {
    const { findings, values } = readConsultations([{ ...row, title: 'ý kiến ông Lê Văn B' }]);
    expect(findings.map(({ code }) => code)).toEqual(['democracy/personal-text']);
    expect(values[0]?.title).toBeUndefined();
  });
});
