import { formatDocumentNumber, nextNumber, type UnnumberedDocument } from 'danvan/documents';
import { documentKinds as kinds, numberingRules as rules } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const symbol = { system: 'state', kindSymbol: 'QĐ', separator: '-', issuers: ['UBND'] } as const;
const waiting: UnnumberedDocument = { symbol, date: '2022-12-31' };
const next = (numbers: readonly string[], draft = waiting) => {
  const documents = numbers.map((number, at) => ({
    id: `${at}`,
    number,
    date: '2022-01-05',
    issuers: [],
  }));
  const result = nextNumber(documents, draft, { kinds, rules });
  return result.ok ? formatDocumentNumber(result.value) : result.findings.map(({ code }) => code);
};

describe('nextNumber', () => {
  it('follows the highest number of the same series', () => {
    expect(next([])).toBe('01/QĐ-UBND');
    expect(next(['07/QĐ-UBND', '03/QĐ-UBND', '99/KH-UBND', '12a/QĐ-SNV'])).toBe('08/QĐ-UBND');
    expect(next(['07/QĐ-UBND'], { symbol, date: '2023-01-01' })).toBe('01/QĐ-UBND');
  });

  it('refuses what it cannot tell', () => {
    expect(next([], { symbol })).toEqual(['documents/series-not-known']);
    expect(next(['99999/QĐ-UBND'])).toEqual(['documents/not-a-number']);
  });
});
