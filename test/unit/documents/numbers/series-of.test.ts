import type { Document } from 'danvan/documents';
import { documentKinds as kinds, numberingRules as rules } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { createSeriesReader } from '#inside/documents';

const read = createSeriesReader({ kinds, rules });
const series = (number: string, facts: Partial<Document>) => {
  const result = read({ id: 'a', issuers: [], ...facts }, number);
  return result.ok ? result.value.series : undefined;
};

describe('createSeriesReader', () => {
  it('prefers the issuers and the kind that the document names', () => {
    const term = '2020/2025';
    expect(series('844-QĐ/HU', { term })).toBe('party · HU · QĐ · 2020/2025');
    const told = { term, kind: 'party-rules', issuers: ['dak-doa', 'ia-bang'] };
    expect(series('844-QĐ/HU', told)).toBe('party · dak-doa · party-rules · 2020/2025');
  });

  it('finds the system of a bare number by its kind, and the year within the number', () => {
    const date = '2022-07-19';
    const facts = { date, kind: 'state-decision', issuers: ['ubnd'] };
    expect(series('Quyết định 1205', facts)).toBe('state · ubnd · state-decision · 2022');
    expect(series('NĐ 30/2020', { issuers: ['cp'], date })).toBe(
      'legislative · cp · legislative-decree · 2020',
    );
  });
});
