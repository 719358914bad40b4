import { describe, expect, it } from 'vitest';
import { readBoards } from '#inside/democracy';
import { democracyCatalogues as catalogues } from 'danvan/vietnam';

const row = { id: 'b', unit: 'xa', kind: 'people-inspection-board' };

describe('readBoards', () => {
  it('looks words and documents up, and takes out what says who somebody is', () => {
    const wrong = { ...row, id: 'c', kind: 'x', decision: 'd', note: 'ông Nguyễn Văn An' };
    const { values, findings } = readBoards([row, wrong], { catalogues, documents: [] });
    expect(values.map(({ id }) => id)).toEqual(['b', 'c']);
    expect(findings.map(({ code, path }) => [code, ...path.slice(1)])).toEqual([
      ['democracy/personal-text', 1, 'note'],
      ['democracy/unknown-document', 1, 'decision'],
      ['democracy/unknown-word', 1, 'kind'],
    ]);
  });
});
