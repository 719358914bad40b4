import type { DocumentKind, DocumentNumber } from 'danvan/documents';
import { describe, expect, it } from 'vitest';
import { kindTableOf, kindsOfNumber } from '#inside/documents';

const row = (
  id: string,
  symbol: string | undefined,
  facts?: Partial<DocumentKind>,
): DocumentKind => ({
  id,
  name: { vi: id },
  system: 'party',
  ...(symbol !== undefined && { symbol }),
  isConfirmed: false,
  ...facts,
});
const rows = [
  row('a', 'QĐ', { until: '2026-01-09' }),
  row('b', 'QĐ'),
  row('a', 'QĐ', { from: '2026-01-09' }),
  row('c', undefined),
  row('d', undefined, { isNumbered: false }),
];
const number: DocumentNumber = { system: 'party', number: 1, kindSymbol: 'QĐ', issuers: ['TU'] };
const kinds = (facts: Partial<DocumentNumber>, at?: string) => {
  const { kinds: found, doubts } = kindsOfNumber({ ...number, ...facts }, kindTableOf(rows), at);
  return [found.map(({ id, from }) => (from === undefined ? id : `${id}@${from}`)), doubts];
};

describe('kindsOfNumber', () => {
  it('gives each kind once, in the row of the day or else the latest', () => {
    expect(kinds({})).toEqual([['a@2026-01-09', 'b'], ['several-kinds']]);
    expect(kinds({}, '2025-01-01')).toEqual([['a', 'b'], ['several-kinds']]);
  });

  it('lets the name decide, and says where it is another', () => {
    expect(kinds({ kindName: 'B' })).toEqual([['b'], []]);
    expect(kinds({ kindName: 'C' })[1]).toEqual(['kind-name-differs', 'several-kinds']);
  });

  it('does not offer kinds that carry no number', () => {
    expect(kinds({ kindSymbol: undefined })).toEqual([['c'], []]);
    expect(kinds({ system: 'state' })).toEqual([[], ['unknown-kind']]);
  });
});
