import { runningTotalsComeApart } from 'danvan';
import { expect, it } from 'vitest';
import { cumulative, found, type MixedRow } from '../../support/mixed.js';

it('names the last report before the gap', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2026-01', 8, cumulative],
    ['a', '2026-03', 30, cumulative],
  ];
  expect(found(runningTotalsComeApart, rows)).toMatchObject([
    {
      code: 'dataset/cumulative-not-apart',
      severity: 'note',
      period: '2026-03',
      params: { amount: 30, other: 8, otherPeriod: '2026-01' },
    },
  ]);
});

it('passes what a running total or reports in period lead up to, and a first one', () => {
  const total = (month: string, amount: number): MixedRow => ['a', month, amount, cumulative];
  expect(found(runningTotalsComeApart, [total('2026-01', 8), total('2026-02', 9)])).toEqual([]);
  expect(found(runningTotalsComeApart, [['a', '2026-Q1', 8], total('2026-04', 9)])).toEqual([]);
  expect(found(runningTotalsComeApart, [total('2026-06', 9), total('2025-01', 9)])).toEqual([]);
});
