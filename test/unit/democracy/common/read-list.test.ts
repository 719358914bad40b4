import { describe, expect, it } from 'vitest';
import { readDecisions } from '#inside/democracy';

const row = { id: 'd', unit: 'thon', content: 'infrastructure' };
const options = {
  known: { byId: new Map([['thon', {}]]) },
  documents: ['nq-1'],
  catalogues: { decisionContents: [{ id: 'infrastructure', name: { vi: 'đóng góp' } }] },
};
const read = (rows: readonly (typeof row & Record<string, unknown>)[]) => {
  const { values, findings } = readDecisions(rows, options);
  return {
    ids: values.map(({ id }) => id),
    found: findings.map(({ code, path }) => [code, ...path]),
  };
};

describe('a list of records', () => {
  it('is read against what is known, and keeps what names something unknown', () => {
    const wrong = {
      ...row,
      id: 'e',
      unit: 'thn',
      content: 'road',
      documents: ['nq-2'],
      decision: 'x',
    };
    expect(read([row, wrong])).toEqual({
      ids: ['d', 'e'],
      found: [
        ['organization/unknown-unit', 'decisions', 1, 'unit'],
        ['democracy/unknown-document', 'decisions', 1, 'documents', 0],
        ['democracy/unknown-document', 'decisions', 1, 'decision'],
        ['democracy/unknown-word', 'decisions', 1, 'content'],
      ],
    });
  });

  it('leaves out what cannot be read, comes twice, has no period or ends before it begins', () => {
    expect(
      read([
        row,
        { ...row },
        { ...row, id: 'f', period: '2026-Q9' },
        { ...row, id: 'g', from: '2026-02-02', to: '2026-02-01' },
        { ...row, id: 'h', basis: 1 },
      ]),
    ).toEqual({
      ids: ['d'],
      found: [
        ['time/not-a-period', 'decisions', 2, 'period'],
        ['shape/not-valid', 'decisions', 3, 'to'],
        ['shape/unknown-field', 'decisions', 4],
        ['records/repeated-record', 'decisions', 1, 'id'],
      ],
    });
  });

  it('drops what is personal and keeps the record', () => {
    expect(read([{ ...row, phone: '0912345678' }])).toEqual({
      ids: ['d'],
      found: [['democracy/personal-field', 'decisions', 0, 'phone']],
    });
  });
});
