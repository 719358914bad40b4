import type { Document } from 'danvan/documents';
import { documentKinds as kinds } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { createNumberReader, sameNumbers } from '#inside/documents';

const same = (...documents: readonly Partial<Document>[]) =>
  sameNumbers(
    documents.map((document, at) => ({ id: `${at}`, issuers: [], ...document })),
    createNumberReader({ kinds }),
  ).map(({ params }) =>
    'first' in params && 'document' in params ? `${params.document}=${params.first}` : '',
  );

describe('sameNumbers', () => {
  it('names each later document with the earliest that it may be', () => {
    const number = '01-KH/TU';
    expect(same({ number }, { number }, { number })).toEqual(['1=0', '2=0']);
    const [x, y] = [
      { number, issuers: ['x'] },
      { number, issuers: ['y'] },
    ];
    expect(same(x, y, { number }, y)).toEqual(['2=0', '3=1']);
  });

  it('takes issuers in any order, and a kind that tells bare numbers apart', () => {
    const number = '01-KH/TU';
    expect(same({ number, issuers: ['x', 'y'] }, { number, issuers: ['y', 'x'] })).toEqual(['1=0']);
    const bare = { number: '17', date: '2013-08-07' };
    const [one, other] = ['party-directive', 'state-directive'].map((kind) => ({ ...bare, kind }));
    expect(same({ ...one }, { ...other }, { ...one })).toEqual(['2=0']);
  });

  it.each([
    ['04/2015/NĐ/CP', '04/2015/NĐ-CP'],
    ['403/2017/NQLT/CP-UBTƯMTTQVN', '403/2017/NQLT-CP-UBTWMTTQVN'],
    ['88-Q\u00D0/TW', '88-QĐ/TW'],
    ['76/2025/UBTVQH15', '76/2025/NQ-UBTVQH15'],
  ])('finds %s again in %s', (first, second) => {
    expect(same({ number: first }, { number: second })).toEqual(['1=0']);
    const dates = ['2015-01-09', '2015-01-10'];
    expect(same({ number: first, date: dates[0] }, { number: second, date: dates[1] })).toEqual([]);
  });
});
