import { aggregate } from 'danvan';
import { sharesOf, type ShareOptions } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../../support/figures.js';

const units = ['xa-a', 'xa-b', 'phuong-c'] as const;

const sharesOfAmounts = (amounts: readonly (number | null)[], options?: ShareOptions) => {
  const rows = units.map((unit, at) => sent(unit, 'sessions', amounts[at] ?? null));
  const table = aggregate(datasetOf(rows), { units: 'tinh', period: '2026-Q3' });
  return sharesOf(table, 'x.sessions', options).map(({ percent }) => percent);
};

it('gives each row its part of all', () => {
  expect(sharesOfAmounts([50, 30, 20])).toEqual([50, 30, 20]);
  expect(sharesOfAmounts([1, 1, 1])).toEqual([33.3, 33.3, 33.3]);
  expect(sharesOfAmounts([1, 2, 0], { decimals: 2 })).toEqual([33.33, 66.67, 0]);
});

it('makes parts add up to 100 only where that is asked for', () => {
  expect(sharesOfAmounts([1, 1, 1], { adjustTo100: true })).toEqual([33.4, 33.3, 33.3]);
  expect(sharesOfAmounts([2, 2, 2], { adjustTo100: true, decimals: 0 })).toEqual([34, 33, 33]);
  const whole = { adjustTo100: true, decimals: 0 };
  expect(sharesOfAmounts([1, 2, 4], whole)).toEqual([14, 29, 57]);
  expect(sharesOfAmounts([4, 2, 1], whole)).toEqual([57, 29, 14]);
  expect(sharesOfAmounts([2, 4, 1], whole)).toEqual([29, 57, 14]);
  expect(sharesOfAmounts([1, 1, 4], { adjustTo100: true, decimals: 0 })).toEqual([17, 17, 66]);
});

it('has no share of what is missing, and none of nothing', () => {
  expect(sharesOfAmounts([3, null, 1])).toEqual([75, null, 25]);
  expect(sharesOfAmounts([1, 0, 0])).toEqual([100, 0, 0]);
  expect(sharesOfAmounts([0, 0, 0])).toEqual([null, null, null]);
});
