import { breakdownsAgree } from 'danvan';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../support/mixed.js';

const part = (field: string, category: string, value: number): MixedRow => [
  'a',
  '2025',
  value,
  { indicator: 'x.b', categories: { [field]: category } },
];
const total = (value: number): MixedRow => ['a', '2025', value, { indicator: 'x.b' }];
const economy = part('field', 'economy', 6);
const culture = part('field', 'culture', 4);

it('passes a complete breakdown that is the total, and an open one below it', () => {
  const rows = [total(10), economy, culture, part('level', 'commune', 7)];
  expect(found(breakdownsAgree, rows)).toEqual([]);
});

it('names a complete breakdown that is not', () => {
  expect(found(breakdownsAgree, [total(12), economy, culture])).toMatchObject([
    {
      code: 'rules/breakdown-differs',
      severity: 'error',
      params: {
        total: 12,
        sum: 10,
        difference: 2,
        field: 'field',
        categories: ['economy', 'culture'],
      },
    },
  ]);
});

it('takes an open breakdown, and one sent in part, for at most the total', () => {
  expect(found(breakdownsAgree, [total(9), economy])).toEqual([]);
  expect(found(breakdownsAgree, [total(5), economy])).toHaveLength(1);
  const open = [total(9), part('level', 'commune', 7), part('level', 'village', 3)];
  expect(found(breakdownsAgree, open)).toMatchObject([{ params: { sum: 10, field: 'level' } }]);
});

it('holds other breakdowns against the one that stands for the total', () => {
  const rows = [economy, culture, part('level', 'commune', 11)];
  expect(found(breakdownsAgree, rows)).toMatchObject([{ params: { total: 10, sum: 11 } }]);
});

it('holds each category of a free dimension to the total, all together only with a warning', () => {
  const [land, roads] = [part('topic', 'đất đai', 6), part('topic', 'đường sá', 5)];
  expect(found(breakdownsAgree, [total(11), land, roads])).toEqual([]);
  expect(found(breakdownsAgree, [total(10), land, roads])).toMatchObject([
    {
      code: 'rules/breakdown-may-differ',
      params: { total: 10, sum: 11, field: 'topic', categories: ['đất đai', 'đường sá'] },
    },
  ]);
  expect(found(breakdownsAgree, [total(5), land, roads])).toMatchObject([
    { code: 'rules/breakdown-differs', params: { total: 5, sum: 6, categories: ['đất đai'] } },
  ]);
});
