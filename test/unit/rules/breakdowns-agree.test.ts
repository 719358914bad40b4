import { defineIndicator, type IndicatorInput } from 'danvan';
import { breakdownsAgree } from 'danvan/rules';
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
  const ways = [part('form', 'loa', 6), part('form', 'họp', 5)];
  expect(found(breakdownsAgree, [total(6), ...ways])).toEqual([]);
  expect(found(breakdownsAgree, [total(5), ...ways])).toHaveLength(1);
});

const ofKind = (more: Pick<IndicatorInput, 'relations'> = {}) => ({
  indicators: [
    defineIndicator({
      code: 'x.k',
      name: 'k',
      unit: 'cuộc',
      kind: 'flow',
      breakdowns: [{ field: 'field', categories: ['economy', 'culture'] }],
      ...more,
    }),
  ],
});
const kindRow = (value: MixedRow[2], category?: string): MixedRow => [
  'a',
  '2025',
  value,
  { indicator: 'x.k', ...(category !== undefined && { categories: { field: category } }) },
];
const differing = [kindRow(6, 'economy'), kindRow(4, 'culture'), kindRow(12)];

it('stands at the total that was sent, else at the breakdown that differs', () => {
  expect(found(breakdownsAgree, differing, ofKind())).toMatchObject([
    { code: 'rules/breakdown-differs', path: ['observations', 2, 'value'] },
  ]);
  const withoutTotal = [economy, culture, part('level', 'commune', 11)];
  const [finding] = found(breakdownsAgree, withoutTotal);
  expect(finding).toMatchObject({ path: ['observations', 2, 'value'] });
  expect(finding?.params).not.toHaveProperty('totalValue.state');
});

it('only asks where reports may break the relation, or where words leave it open', () => {
  expect(found(breakdownsAgree, differing, ofKind({ relations: 'usual' }))).toMatchObject([
    { code: 'rules/breakdown-may-differ', severity: 'warning' },
  ]);
  const over = [kindRow({ amount: 2, qualifier: 'over' }), ...differing.slice(0, 2)];
  expect(found(breakdownsAgree, over, ofKind())).toMatchObject([
    {
      code: 'rules/breakdown-may-differ',
      path: ['observations', 0, 'value'],
      params: { implausible: true, totalValue: { qualifier: 'over' } },
    },
  ]);
});

it('takes a category that is missing for one that was not sent', () => {
  const rows = [kindRow(12), kindRow(6, 'economy'), kindRow(null, 'culture')];
  expect(found(breakdownsAgree, rows, ofKind())).toEqual([]);
});
