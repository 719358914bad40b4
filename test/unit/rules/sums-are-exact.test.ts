import { defineIndicator } from 'danvan';
import { sumsAreExact } from 'danvan/rules';
import { expect, it } from 'vitest';
import { consolidated, cumulative, found, type MixedRow } from '../../support/mixed.js';

it('tells of figures that add up to more than a number holds, at the largest', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', 2],
    ['b', '2025', 2 ** 53 - 1],
  ];
  expect(found(sumsAreExact, rows)).toMatchObject([
    { code: 'dataset/sum-too-large', unit: 'b', params: { most: 2 ** 53 - 1 } },
  ]);
});

it('passes the largest sum that is held', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', 1],
    ['b', '2025', 2 ** 53 - 2],
  ];
  expect(found(sumsAreExact, rows)).toEqual([]);
});

const most = 2 ** 53 - 1;

it('holds sums to the decimals of the indicator', () => {
  const tenths = (value: number): MixedRow => ['a', '2025', value, { indicator: 'x.tenths' }];
  const indicators = [
    defineIndicator({ code: 'x.tenths', name: 'x', unit: 'tấn', kind: 'flow', decimals: 1 }),
  ];
  expect(found(sumsAreExact, [tenths(most)], { indicators })).toMatchObject([
    { params: { sum: most, most: most / 10 } },
  ]);
});

it('stands at the first of the largest', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', most],
    ['b', '2025', most],
    ['a', '2024', 7],
  ];
  expect(found(sumsAreExact, rows)).toMatchObject([{ path: ['observations', 0, 'value'] }]);
});

it('adds up own figures in period alone, of indicators that are added over units', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025', most],
    ['t', '2025', most, consolidated],
    ['a', '2025-Q4', most, cumulative],
    ['a', '2025', most, { indicator: 'x.p' }],
    ['b', '2025', most, { indicator: 'x.p' }],
  ];
  expect(found(sumsAreExact, rows)).toEqual([]);
});
