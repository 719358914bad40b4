import { readInstruments } from 'danvan/coordination';
import { expect, it } from 'vitest';
import { checkBasis, type CoordinationCheck } from '#inside/coordination';
import { untyped } from '../../../support/untyped.js';

const found = (basis: readonly object[] | readonly string[], check: CoordinationCheck = {}) => {
  const parties = ['ubnd', 'bdv'].map((unit) => ({ unit, roles: ['lead'] }));
  const term = { kind: 'year', period: '2022' };
  const row = { id: 'ct', kind: 'programme', title: 'Chương trình', term, parties, basis };
  const [instrument] = readInstruments(untyped([{ ...row, signedOn: '2022-01-14' }])).values;
  return (instrument === undefined ? [] : checkBasis(instrument, check)).map(({ path, params }) => [
    path.join('.'),
    params['date'],
  ]);
};

it('finds an act whose day or year is later, in words', () => {
  expect(found(['Luật số 10/2022/QH15 (áp dụng từ ngày 01/7/2023)'])).toEqual([
    ['basis.0', '2023-07-01'],
  ]);
  expect(found(['Quyết định ngày 15 tháng 01 năm 2022', 'Nghị định số 59/2023/NĐ-CP'])).toEqual([
    ['basis.0', '2022-01-15'],
    ['basis.1', '2023-01-01'],
  ]);
});

it('says nothing of earlier acts, of what lasts longer, nor where no day is written', () => {
  expect(
    found([
      'Quyết định số 23-QĐ/TW ngày 30/7/2021',
      'Kế hoạch đến ngày 31/12/2025',
      'Theo đề nghị của Ban',
    ]),
  ).toEqual([]);
});

it('takes the day of a document that is known', () => {
  const documents = [{ id: 'qd-23', date: '2022-02-01' }];
  expect(found([{ document: 'qd-23' }], { documents })).toEqual([['basis.0', '2022-02-01']]);
  expect(found([{ document: 'qd-23' }])).toEqual([]);
});
