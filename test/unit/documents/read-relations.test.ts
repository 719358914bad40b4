import { describe, expect, it } from 'vitest';
import { readRelations } from '#inside/documents';

describe('readRelations', () => {
  it('keeps relations between known documents, with their place in findings of the rest', () => {
    const good = { type: 'continues', from: 'a', to: 'b', date: '2019-01-07' };
    const rows = ['?', { ...good, date: '7.7' }, good, { ...good, to: 'c' }, good];
    const { relations, findings } = readRelations(rows, new Set(['a', 'b']));
    expect(relations).toEqual([good]);
    expect(findings.map(({ path }) => path)).toEqual([
      ['relations', 0],
      ['relations', 1, 'date'],
      ['relations', 3, 'to'],
      ['relations', 4],
    ]);
  });
});
