import { longerReportsAgree } from 'danvan/rules';
import { expect, it } from 'vitest';
import { cumulative, found, type MixedRow } from '../../support/mixed.js';

const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].map((quarter): MixedRow => [
  'a',
  quarter,
  10,
]);

it('passes a year that is its quarters, and one of which a quarter lacks', () => {
  expect(found(longerReportsAgree, [...quarters, ['a', '2025', 40]])).toEqual([]);
  expect(found(longerReportsAgree, [...quarters.slice(1), ['a', '2025', 99]])).toEqual([]);
});

it('names the year, its quarters and the difference', () => {
  expect(found(longerReportsAgree, [...quarters, ['a', '2025', 42]])).toMatchObject([
    {
      code: 'dataset/longer-report-differs',
      severity: 'warning',
      path: ['observations', 4, 'value'],
      period: '2025',
      params: {
        amount: 42,
        sum: 40,
        difference: 2,
        parts: ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'],
      },
    },
  ]);
});

it('holds running totals against what was sent in period, and beside them', () => {
  const total: MixedRow = ['a', '2025-H1', 21, cumulative];
  expect(found(longerReportsAgree, [...quarters, total])).toMatchObject([
    { code: 'dataset/cumulative-differs', params: { sum: 20, parts: ['2025-Q1', '2025-Q2'] } },
  ]);
  const both: readonly MixedRow[] = [['a', '2025-H1', 20], total];
  expect(found(longerReportsAgree, both)).toMatchObject([{ params: { amount: 21, sum: 20 } }]);
});

it('holds a running total against the one before and the month between', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-01', 5, cumulative],
    ['a', '2025-02', 3],
    ['a', '2025-02', 9, cumulative],
  ];
  expect(found(longerReportsAgree, rows)).toMatchObject([{ params: { amount: 9, sum: 8 } }]);
});

it('works on bounds', () => {
  const over = (amount: number): MixedRow => ['a', '2025', { amount, qualifier: 'over' }];
  expect(found(longerReportsAgree, [...quarters, over(39)])).toEqual([]);
  expect(found(longerReportsAgree, [...quarters, over(30)])).toMatchObject([
    { params: { implausible: true, value: { amount: 30, qualifier: 'over' } } },
  ]);
});

it('does not mix lines, measures or units, and leaves states alone', () => {
  const months: readonly MixedRow[] = [
    ['a', '2025-01', 1, { line: 'L1' }],
    ['a', '2025-02', 1, { line: 'L2' }],
    ['b', '2025-03', 1],
    ['a', '2025-Q1', 9, { measure: 'plan' }],
    ['a', '2025-01', 1, { indicator: 'x.s' }],
    ['a', '2025-02-01/2025-12-31', 1, { indicator: 'x.s' }],
    ['a', '2025', 5, { indicator: 'x.s' }],
  ];
  expect(found(longerReportsAgree, months)).toEqual([]);
});

it('holds plans against plans, and adds up neither changes nor bases', () => {
  const all = (measure: 'plan' | 'change' | 'base'): readonly MixedRow[] =>
    [...quarters, ['a', '2025', 42] as const].map(([unit, period, value]) => [
      unit,
      period,
      value,
      { measure },
    ]);
  expect(found(longerReportsAgree, all('plan'))).toMatchObject([{ params: { difference: 2 } }]);
  for (const measure of ['change', 'base'] as const) {
    expect(found(longerReportsAgree, all(measure))).toEqual([]);
  }
});

it('leaves a nil that figures deny to the rule on nils', () => {
  const nil: MixedRow = ['a', '2025', { state: 'nil' }];
  expect(found(longerReportsAgree, [...quarters, nil])).toEqual([]);
});

it('tells that running totals are among the reports that fill a longer one', () => {
  const half: MixedRow = ['a', '2025-H1', 20, cumulative];
  expect(found(longerReportsAgree, [half, ...quarters.slice(2), ['a', '2025', 42]])).toMatchObject([
    { code: 'dataset/cumulative-differs', params: { parts: ['2025-H1', '2025-Q3', '2025-Q4'] } },
  ]);
});

it('holds a report of one line against the shorter ones of another, where they count once', () => {
  const months = (more: MixedRow[3]): readonly MixedRow[] => [
    ['a', '2025-Q1', 30, { line: 'L1', ...more }],
    ['a', '2025-01', 10, { line: 'L2', ...more }],
    ['a', '2025-02', 10, { line: 'L2', ...more }],
    ['a', '2025-03', 5, { line: 'L2', ...more }],
  ];
  expect(found(longerReportsAgree, months({}))).toMatchObject([
    {
      code: 'dataset/longer-report-differs',
      params: { amount: 30, sum: 25, line: 'L1', otherLines: ['L2'] },
    },
  ]);
  expect(found(longerReportsAgree, months({ indicator: 'x.l' }))).toEqual([]);
});

it('holds a running total of one line against what another one sent in period', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-Q1', 30, { line: 'L1' }],
    ['a', '2025-Q1', 25, { ...cumulative, line: 'L2' }],
  ];
  expect(found(longerReportsAgree, rows)).toMatchObject([
    { code: 'dataset/cumulative-differs', params: { amount: 25, sum: 30 } },
  ]);
});
