import { readDocuments } from 'danvan/documents';
import { documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { untyped } from '../../support/untyped.js';

describe('readDocuments', () => {
  it('keeps the first of one id, and what stands beside a row that cannot be read', () => {
    const rows = [null, { id: 'a', title: 'first' }, { id: 'a', title: 'second' }, { id: 'b' }];
    const { values: documents, findings } = readDocuments(untyped(rows), { kinds });
    expect(documents).toEqual([
      { id: 'a', title: 'first', issuers: [] },
      { id: 'b', issuers: [] },
    ]);
    expect(findings.map(({ path }) => path)).toEqual([
      ['documents', 0],
      ['documents', 2, 'id'],
    ]);
    expect(Object.isFrozen(documents[0])).toBe(true);
  });

  it('holds a kind against the kinds that the number can be of', () => {
    const codes = (kind: string, number: string) =>
      readDocuments([{ id: 'a', kind, number }], { kinds }).findings.map(({ code }) => code);
    expect(codes('party-rules', '66-QĐ/TW')).toEqual([]);
    expect(codes('party-plan', '66-QĐ/TW')).toEqual(['documents/kind-differs']);
    expect(codes('party-plan', '1205')).toEqual([]);
  });

  it('notes letters that only look like those of Vietnamese', () => {
    const rows = [{ id: 'a', number: '88-Q\u00D0/TW', title: 'V\u0435 dân vận' }];
    const { values: documents, findings } = readDocuments(rows, { kinds });
    expect(documents[0]?.number).toBe('88-Q\u00D0/TW');
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['text/letter-eth', 'documents', 0, 'number'],
      ['text/look-alike-letters', 'documents', 0, 'title'],
    ]);
  });
});
