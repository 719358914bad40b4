import { nilStands } from 'danvan/rules';
import { expect, it } from 'vitest';
import { consolidated, found, place, two, type MixedRow } from '../../support/mixed.js';

const nil = { state: 'nil' } as const;

it('names the figure that denies a nil of the same unit, on whatever line', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', nil],
    ['a', '2025-02', 5, { line: 'L2' }],
  ];
  expect(found(nilStands, rows)).toMatchObject([
    {
      code: 'dataset/nil-denied',
      period: '2025-Q1',
      params: { amount: 5, otherPeriod: '2025-02', otherUnit: 'a' },
    },
  ]);
});

it('names the figure of a unit below that denies a consolidated nil', () => {
  const rows: readonly MixedRow[] = [
    ['t', '2025-Q1', nil, consolidated],
    ['b', '2025', 5],
  ];
  expect(found(nilStands, rows)).toMatchObject([{ unit: 't', params: { otherUnit: 'b' } }]);
});

it('passes a nil beside zeros, other days, other categories, and its own month', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', nil],
    ['a', '2025-01', 0],
    ['a', '2025-02', nil],
    ['a', '2025-04', 5],
    ['a', '2025-03', 5, { categories: { field: 'x' } }],
    ['t', '2025-Q1', nil],
    ['b', '2025-Q1', 3],
  ];
  expect(found(nilStands, rows)).toEqual([]);
});

const units = [...two, place('a1', 'a')];
const forAll: MixedRow = ['a', '2025-Q1', nil, consolidated];

it('holds a consolidated nil against the units below it alone, however deep', () => {
  expect(found(nilStands, [forAll, ['a1', '2025-02', 5]], { units })).toMatchObject([
    { unit: 'a', params: { amount: 5, otherUnit: 'a1', otherPeriod: '2025-02' } },
  ]);
  for (const unit of ['t', 'b']) {
    expect(found(nilStands, [forAll, [unit, '2025-02', 5]], { units })).toEqual([]);
  }
  const longer: MixedRow = ['a', '2025', 5];
  expect(found(nilStands, [forAll, longer], { units })).toEqual([]);
});

it('is not denied by what a unit below sent without a figure, or of something else', () => {
  const below: readonly MixedRow[] = [
    ['a1', '2025-02', null],
    ['a1', '2025-02', -5],
    ['a1', '2025-02', nil],
    ['a1', '2025-02', 0],
    ['a1', '2025-04', 5],
    ['a1', '2024-12', 5],
    ['a1', '2025-02', 5, { measure: 'plan' }],
    ['a1', '2025-02', 5, { categories: { field: 'x' } }],
    ['a1', '2025-02', 5, { indicator: 'x.m' }],
  ];
  for (const row of below) expect(found(nilStands, [forAll, row], { units })).toEqual([]);
  const denial: MixedRow = ['a1', '2025-03', 7];
  expect(found(nilStands, [forAll, ...below, denial], { units })).toMatchObject([
    { params: { amount: 7 } },
  ]);
});

it('gives the word of the figure that denies, and its least amount', () => {
  const some: MixedRow = ['a', '2025-02', { amount: 3, to: 5 }];
  expect(found(nilStands, [['a', '2025-Q1', nil], some])).toMatchObject([
    { params: { amount: 3, value: { amount: 3, to: 5 } } },
  ]);
});

it('says nothing of states, nor of a month without a figure', () => {
  const state = { indicator: 'x.s' };
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', nil, state],
    ['a', '2025-02', 5, state],
    ['b', '2025-Q1', nil],
    ['b', '2025-02', null],
  ];
  expect(found(nilStands, rows)).toEqual([]);
});

it('is denied by running totals and by figures for all below, and denies no figure', () => {
  for (const more of [{ basis: 'cumulative' }, consolidated] as const) {
    const rows: readonly MixedRow[] = [
      ['a', '2025-Q1', nil],
      ['a', '2025-02', 5, more],
    ];
    expect(found(nilStands, rows)).toHaveLength(1);
  }
  const figures: readonly MixedRow[] = [
    ['a', '2025-Q1', 9],
    ['a', '2025-02', 5],
    ['a', '2025-Q2', nil],
  ];
  expect(found(nilStands, figures)).toEqual([]);
});
