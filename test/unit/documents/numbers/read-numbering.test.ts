import { readNumbering, type Document, type NumberingRule } from 'danvan/documents';
import {
  documentIssuers as issuers,
  documentKinds as kinds,
  numberingRules,
  termSystems,
} from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';

const terms = termSystems.find(({ id }) => id === 'party');
const check = (documents: readonly Omit<Document, 'issuers'>[], rules = numberingRules) => {
  const rows = documents.map((document) => ({ issuers: [], ...document }));
  const { values: series, findings } = readNumbering(rows, { kinds, issuers, rules, terms });
  return {
    series: series.map(({ id, next }) => `${id}: ${next}`),
    findings: findings.map(({ code, params }) => ({
      code: code.replace('documents/', ''),
      params,
    })),
  };
};

describe('readNumbering', () => {
  it('begins Party numbers again with each term and State numbers with each year', () => {
    const documents = [
      { id: 'a', number: '01-KH/TU', date: '2022-05-01' },
      { id: 'b', number: '01-KH/TU', date: '2026-05-01' },
      { id: 'c', number: '01/KH-UBND', date: '2022-05-01' },
      { id: 'd', number: '01/KH-UBND', date: '2023-05-01' },
      { id: 'e', number: '01/2023/NĐ-CP', date: '2023-05-01' },
    ];
    expect(check(documents)).toEqual({
      series: [
        'party · TU · party-plan · 2020/2025: 2',
        'party · TU · party-plan · 2025/2030: 2',
        'state · UBND · state-plan · 2022: 2',
        'state · UBND · state-plan · 2023: 2',
        'legislative · CP · legislative-decree · 2023: 2',
      ],
      findings: [],
    });
  });

  it('names each gap once and a number that several documents have, letters apart', () => {
    const numbers = ['03/QĐ-UBND', '12/QĐ-UBND', '12a/QĐ-UBND', '12A/QĐ-UBND', '13/QĐ-UBND'];
    const documents = numbers.map((number, at) => ({ id: `${at}`, number, date: '2022-01-01' }));
    const series = 'state · UBND · state-decision · 2022';
    expect(check(documents).findings).toEqual([
      { code: 'numbers-missing', params: { series, first: 1, last: 2 } },
      { code: 'numbers-missing', params: { series, first: 4, last: 11 } },
      { code: 'number-repeated', params: { series, number: '12a', documents: ['2', '3'] } },
    ]);
  });

  it('keeps joint documents in the register of the lead, unless the rule says otherwise', () => {
    const documents = [
      { id: 'a', number: '01/QC-UBND-UBMTTQ', date: '2022-01-01' },
      { id: 'b', number: '02/QC-UBND', date: '2022-01-01' },
    ];
    expect(check(documents).series).toEqual(['state · UBND · state-regulation · 2022: 3']);
    const together = numberingRules.map((rule) => ({ ...rule, joint: 'together' as const }));
    expect(check(documents, together).series).toHaveLength(2);
  });

  it('says what it would have to know', () => {
    const documents = [
      { id: 'a', number: '844-QĐ/HU' },
      { id: 'b', number: 'Chỉ thị số 17', date: '2013-08-07' },
      { id: 'c', number: '1205/QĐ-UBND' },
      { id: 'd', number: '20-KH/TU', date: '2010-03-01' },
      { id: 'e', number: '?' },
      { id: 'f' },
    ];
    expect(check(documents).findings).toEqual([
      { code: 'series-not-known', params: { document: 'a', missing: ['term'] } },
      { code: 'series-not-known', params: { document: 'b', missing: ['system'] } },
      { code: 'series-not-known', params: { document: 'c', missing: ['date'] } },
      { code: 'series-not-known', params: { document: 'd', missing: ['term'] } },
      { code: 'not-a-number', params: { text: '?' } },
    ]);
    expect(check([{ id: 'a', number: '01-KH/TU', date: '2022-05-01' }], []).findings).toEqual([
      { code: 'series-not-known', params: { document: 'a', missing: ['rule'] } },
    ]);
  });

  it('takes other rules, with their days', () => {
    const one: NumberingRule = {
      system: 'state',
      restarts: 'never',
      separates: [],
      joint: 'lead',
      startsAt: 100,
      until: '2023-01-01',
      isConfirmed: false,
    };
    const documents = [
      { id: 'a', number: '100/QĐ-UBND', date: '2021-01-01' },
      { id: 'b', number: '101/KH-SNV', date: '2022-01-01' },
      { id: 'c', number: '01/KH-SNV', date: '2023-01-01' },
    ];
    expect(check(documents, [one, ...numberingRules])).toEqual({
      series: ['state: 102', 'state · SNV · state-plan · 2023: 2'],
      findings: [],
    });
  });
});
