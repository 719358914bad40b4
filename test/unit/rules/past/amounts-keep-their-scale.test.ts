import { amountsKeepTheirScale } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../../support/mixed.js';

const quarters = (amounts: readonly MixedRow[2][]): readonly MixedRow[] =>
  amounts.map((amount, at) => ['a', `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1}`, amount]);

it('names the quarter in which đồng were written for triệu đồng, and what was meant', () => {
  expect(found(amountsKeepTheirScale, quarters([120, 150, 130_000_000, 140]))).toMatchObject([
    {
      code: 'rules/amount-out-of-scale',
      unit: 'a',
      period: '2020-Q3',
      params: { amount: 130_000_000, usual: 140, others: 3, perhaps: 130 },
    },
  ]);
});

it('names what is far below the others, and guesses nothing where nothing fits', () => {
  const rows = quarters([1_200_000, 1_500_000, 1_400_000, 1.5, 1_000]);
  expect(found(amountsKeepTheirScale, rows)).toMatchObject([
    { period: '2020-Q4', params: { amount: 1.5, perhaps: 1_500_000 } },
    { period: '2021-Q1', params: { amount: 1_000, perhaps: 1_000_000 } },
  ]);
  const [odd] = found(amountsKeepTheirScale, quarters([10, 10, 10, 250_000, 10]));
  expect(odd?.params).toEqual({ amount: 250_000, usual: 10, others: 4, perhaps: undefined });
});

it('passes 499 times, few others, zeros, and other kinds of reports', () => {
  expect(found(amountsKeepTheirScale, quarters([100, 100, 100, 49_900]))).toEqual([]);
  expect(found(amountsKeepTheirScale, quarters([100, 100, 100, 50_000]))).toHaveLength(1);
  expect(found(amountsKeepTheirScale, quarters([100, 100, 50_000]))).toEqual([]);
  expect(found(amountsKeepTheirScale, quarters([0, 0, 0, 50_000, { state: 'nil' }, 0]))).toEqual(
    [],
  );
  const year: MixedRow = ['a', '2019', 90_000];
  expect(found(amountsKeepTheirScale, [year, ...quarters([100, 100, 100, 100])])).toEqual([]);
});

it('looks at each unit and line by itself', () => {
  const other = quarters([100, 100, 100, 100]).map(([, period], at): MixedRow => [
    at < 2 ? 'b' : 'a',
    period,
    90_000,
    { line: 'L1' },
  ]);
  expect(found(amountsKeepTheirScale, [...quarters([100, 100, 100, 100]), ...other])).toEqual([]);
});
