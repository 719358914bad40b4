import { runningTotalsAreMarked } from 'danvan/rules';
import { expect, it } from 'vitest';
import { cumulative, found, type MixedRow } from '../../../support/mixed.js';

const year = (
  amounts: readonly MixedRow[2][],
  more: MixedRow[3] = {},
  first = 1,
): readonly MixedRow[] => amounts.map((one, at) => ['a', `2020-Q${at + first}`, one, more]);

it('names quarters that rise evenly from the beginning of the year', () => {
  expect(found(runningTotalsAreMarked, year([10, 20, 30, 40]))).toMatchObject([
    {
      code: 'rules/looks-like-running-totals',
      unit: 'a',
      period: '2020-Q4',
      params: {
        amounts: [10, 20, 30, 40],
        periods: ['2020-Q1', '2020-Q2', '2020-Q3', '2020-Q4'],
      },
    },
  ]);
  expect(found(runningTotalsAreMarked, year([12, 19, 33, 41]))).toHaveLength(1);
});

it('passes what rises a little, falls, stands still, or says that it is a running total', () => {
  for (const amounts of [
    [10, 12, 13, 15],
    [10, 20, 30, 29],
    [10, 20, 20, 30],
    [0, 0, 0, 0],
    [10, 20, 30, { amount: 40, qualifier: 'nearly' } as const],
  ]) {
    expect(found(runningTotalsAreMarked, year(amounts))).toEqual([]);
  }
  expect(found(runningTotalsAreMarked, year([10, 20, 30, 40], cumulative))).toEqual([]);
  expect(found(runningTotalsAreMarked, year([10, 20, 30, 40], { indicator: 'x.s' }))).toEqual([]);
});

it('asks for four reports without a gap from the first day of the year', () => {
  expect(found(runningTotalsAreMarked, year([10, 20, 30]))).toEqual([]);
  const late = ['02', '03', '04', '05'].map((month, at): MixedRow => [
    'a',
    `2020-${month}`,
    10 * (at + 1),
  ]);
  expect(found(runningTotalsAreMarked, late)).toEqual([]);
  const gap = ['01', '02', '04', '05'].map((month, at): MixedRow => [
    'a',
    `2020-${month}`,
    10 * (at + 1),
  ]);
  expect(found(runningTotalsAreMarked, gap)).toEqual([]);
});

it('begins anew each year', () => {
  const two = [...year([10, 20, 30, 40]), ...year([11, 22, 30, 41])].map(
    ([unit, period, value], at): MixedRow => [
      unit,
      at < 4 ? period : period.replace('0-', '1-'),
      value,
    ],
  );
  expect(found(runningTotalsAreMarked, two).map(({ period }) => period)).toEqual([
    '2020-Q4',
    '2021-Q4',
  ]);
});
