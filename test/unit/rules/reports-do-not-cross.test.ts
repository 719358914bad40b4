import { reportsDoNotCross } from 'danvan/rules';
import { expect, it } from 'vitest';
import { cumulative, found, type MixedRow } from '../../support/mixed.js';

it('names both of two reports that cross', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2026-H1', 30],
    ['a', '2026-06-29/2026-07-05', 2],
  ];
  expect(found(reportsDoNotCross, rows)).toMatchObject([
    {
      code: 'dataset/reports-cross',
      period: '2026-06-29/2026-07-05',
      params: { amount: 2, other: 30, otherPeriod: '2026-H1' },
    },
  ]);
});

it('passes reports that lie in each other, beside each other, or are running totals', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2026', 60],
    ['a', '2026-H1', 30],
    ['a', '2026-01', 5],
    ['a', '2026-02', 5],
    ['a', '2026-H2', 30],
    ['a', '2026-9M', 45, cumulative],
  ];
  expect(found(reportsDoNotCross, rows)).toEqual([]);
});

it('holds reports in whatever order they came', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2026-01', 5],
    ['a', '2026-H1', 30],
    ['a', '2026', 60],
  ];
  expect(found(reportsDoNotCross, rows)).toEqual([]);
  const crossed: readonly MixedRow[] = [
    ['a', '2026-06-29/2026-07-05', 2],
    ['a', '2026-H1', { amount: 30, to: 40 }],
  ];
  expect(found(reportsDoNotCross, crossed)).toMatchObject([
    { period: '2026-06-29/2026-07-05', params: { other: 30, otherValue: { amount: 30, to: 40 } } },
  ]);
});

it('holds each report against the last that crosses it', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2026-01-01/2026-01-20', 1],
    ['a', '2026-01-10/2026-02-10', 2],
    ['a', '2026-01-15/2026-02-05', 3],
    ['a', '2026-02-08/2026-02-20', 4],
    ['a', '2026-02-21/2026-02-25', 5],
  ];
  const pairs = found(reportsDoNotCross, rows).map(({ params }) => [
    params['amount'],
    params['other'],
  ]);
  expect(pairs).toEqual([
    [2, 1],
    [4, 2],
  ]);
});

it('lets reports share no day, and names those that share one', () => {
  const [first, next, same]: readonly MixedRow[] = [
    ['a', '2026-01-01/2026-01-10', 1],
    ['a', '2026-01-11/2026-01-20', 2],
    ['a', '2026-01-10/2026-01-20', 2],
  ];
  if (first === undefined || next === undefined || same === undefined) throw new Error('No rows.');
  expect(found(reportsDoNotCross, [first, next])).toEqual([]);
  expect(found(reportsDoNotCross, [first, same])).toHaveLength(1);
});

it('says nothing of states', () => {
  const state = { indicator: 'x.s' };
  const rows: readonly MixedRow[] = [
    ['a', '2026-H1', 30, state],
    ['a', '2026-06-29/2026-07-05', 2, state],
  ];
  expect(found(reportsDoNotCross, rows)).toEqual([]);
});
