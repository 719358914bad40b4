import { expect, it } from 'vitest';
import { sumsOfUnits } from '#inside/sql';

const row = (unit: number, more: Readonly<Record<string, unknown>> = {}) => ({
  unit_key: unit,
  indicator_key: 3,
  sum_key: 1,
  a: 2,
  b: 1,
  c: 4,
  d: 5,
  e: 0,
  text_one: '12',
  text_other: '7',
  ...more,
});

it('reads sums by figure and period, units in their order', () => {
  const sums = sumsOfUnits([row(9), row(2), row(5, { sum_key: 0, b: 0 })]);
  expect([...sums.keys()]).toEqual(['3 1', '3 0']);
  expect(sums.get('3 1')?.map(({ unit }) => unit)).toEqual([2, 9]);
  expect(sums.get('3 0')).toEqual([
    { unit: 5, whole: 12, counted: 2, hasAmount: false, reported: 4, partly: 5 },
  ]);
});
