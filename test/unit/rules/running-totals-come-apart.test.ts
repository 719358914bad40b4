import { runningTotalsComeApart } from 'danvan/rules';
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

const total = (period: string, value: MixedRow[2], more = {}): MixedRow => [
  'a',
  period,
  value,
  { ...cumulative, ...more },
];

it('names the last of several reports before the gap, in whatever order they came', () => {
  const rows = [total('2026-05', 50), total('2026-02', { amount: 9, to: 11 }), total('2026-01', 8)];
  for (const given of [rows, rows.toReversed()]) {
    expect(found(runningTotalsComeApart, given)).toMatchObject([
      {
        period: '2026-05',
        params: { amount: 50, other: 9, otherValue: { amount: 9, to: 11 }, otherPeriod: '2026-02' },
      },
    ]);
  }
});

it('names each gap of a year', () => {
  const rows = [
    total('2026-01', 8),
    total('2026-03', { amount: 30, to: 40 }),
    total('2026-06', 60),
  ];
  expect(found(runningTotalsComeApart, rows)).toMatchObject([
    { period: '2026-03', params: { amount: 30, value: { amount: 30, to: 40 }, other: 8 } },
    { period: '2026-06', params: { amount: 60, other: 30, otherPeriod: '2026-03' } },
  ]);
});

it('takes reports in period that leave a gap for no way to the total', () => {
  const rows: readonly MixedRow[] = [
    total('2026-01', 8),
    ['a', '2026-03', 5],
    total('2026-04', 30),
  ];
  expect(found(runningTotalsComeApart, rows)).toMatchObject([
    { period: '2026-04', params: { other: 5, otherPeriod: '2026-03' } },
  ]);
  const filled: MixedRow = ['a', '2026-02', 5];
  expect(found(runningTotalsComeApart, [...rows, filled])).toEqual([]);
});

it('looks at no year before', () => {
  expect(
    found(runningTotalsComeApart, [['a', '2025-12', 5], total('2026-03', 9), total('2026-01', 1)]),
  ).toMatchObject([{ params: { otherPeriod: '2026-01' } }]);
  expect(found(runningTotalsComeApart, [['a', '2025-12', 5], total('2026-03', 9)])).toEqual([]);
});

it('says nothing of states', () => {
  const state = { indicator: 'x.s' };
  const rows = [total('2026-01', 8, state), total('2026-03', 30, state)];
  expect(found(runningTotalsComeApart, rows)).toEqual([]);
});

it('passes over a report that ends on the first day of the period', () => {
  const rows: readonly MixedRow[] = [
    total('2026-01', 8),
    ['a', '2026-02-20/2026-03-01', 5],
    total('2026-03', 30),
  ];
  expect(found(runningTotalsComeApart, rows)).toMatchObject([
    { params: { otherPeriod: '2026-01' } },
  ]);
});

it('takes a report in period that begins with the year for a way to the total', () => {
  const rows: readonly MixedRow[] = [
    total('2026-01', 8),
    ['a', '2026-Q1', 20],
    total('2026-04', 30),
  ];
  expect(found(runningTotalsComeApart, rows)).toEqual([]);
});
