import { reportsDoNotCross } from 'danvan';
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
