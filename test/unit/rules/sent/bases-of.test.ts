import { expect, it } from 'vitest';
import { periodOf } from 'danvan';
import { basesOf } from '#inside/rules';

const amounts: Readonly<Record<string, number>> = { '2021-Q2': 8, '2020-Q2': 5, '2021-Q1': 6 };
const amountIn = ({ id }: { readonly id: string }) => amounts[id] ?? null;

it('are the year before and the period before, where they were counted', () => {
  expect(basesOf(periodOf('2021-Q2'), amountIn, false)).toEqual([
    { period: '2020-Q2', amount: 5, now: 8, difference: 3 },
    { period: '2021-Q1', amount: 6, now: 8, difference: 2 },
  ]);
  expect(basesOf(periodOf('2021-Q3'), amountIn, false)).toEqual([]);
  expect(basesOf(periodOf('2021-Q3'), amountIn, true)).toHaveLength(1);
});

it('are none before the first year', () => {
  expect(basesOf(periodOf('1900'), () => 1, true)).toEqual([]);
});

it('are one where the period before is that of the year before', () => {
  expect(basesOf(periodOf('2021'), () => 7, false)).toEqual([
    { period: '2020', amount: 7, now: 7, difference: 0 },
  ]);
});

it('have no difference where the period itself was not counted', () => {
  expect(basesOf(periodOf('2021-Q3'), amountIn, true)).toEqual([
    { period: '2021-Q2', amount: 8, now: 0, difference: 0 },
  ]);
});
