import { longerReportsAgree, shorterWithinLonger } from 'danvan/rules';
import { expect, it } from 'vitest';
import { found, type MixedRow } from '../../../support/mixed.js';

it('names a half-year below one of its months', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2020-H1', 20],
    ['a', '2020-03', 25],
  ];
  expect(found(shorterWithinLonger, rows)).toMatchObject([
    {
      code: 'rules/shorter-exceed-longer',
      period: '2020-H1',
      params: { amount: 20, sum: 25, difference: -5, parts: ['2020-03'] },
    },
  ]);
});

it('adds months that do not overlap, and passes where they are at most the whole', () => {
  const months: readonly MixedRow[] = [
    ['a', '2020-01', 10],
    ['a', '2020-03', 11],
    ['a', '2020-07', 90],
  ];
  expect(found(shorterWithinLonger, [['a', '2020-H1', 20], ...months])).toHaveLength(1);
  expect(found(shorterWithinLonger, [['a', '2020-H1', 21], ...months])).toEqual([]);
});

it('leaves to the other rule what fills all days, years of a term among it', () => {
  const quarters = [1, 2].map((at): MixedRow => ['a', `2020-Q${at}`, 20]);
  expect(found(shorterWithinLonger, [['a', '2020-H1', 30], ...quarters])).toEqual([]);
  const years = [2021, 2022, 2023, 2024, 2025].map((year): MixedRow => ['a', String(year), 10]);
  const term: MixedRow = ['a', '2021/2025', 49];
  expect(found(shorterWithinLonger, [term, ...years])).toEqual([]);
  expect(found(longerReportsAgree, [term, ...years])).toMatchObject([
    { code: 'dataset/longer-report-differs', params: { amount: 49, sum: 50 } },
  ]);
  expect(found(shorterWithinLonger, [['a', '2021/2025', 19], ...years.slice(0, 2)])).toHaveLength(
    1,
  );
});

it('holds words to their bounds', () => {
  const nearly: MixedRow = ['a', '2020-03', { amount: 25, qualifier: 'nearly' }];
  expect(found(shorterWithinLonger, [['a', '2020-H1', 20], nearly])).toMatchObject([
    { code: 'rules/shorter-may-exceed-longer' },
  ]);
  expect(found(shorterWithinLonger, [['a', '2020-H1', 24], nearly])).toEqual([]);
});

it('passes stocks, plans, and running totals', () => {
  const stock = { indicator: 'x.s' } as const;
  const rows: readonly MixedRow[] = [
    ['a', '2020-H1', 20, stock],
    ['a', '2020-03', 25, stock],
    ['a', '2020-H1', 20],
    ['a', '2020-03', 15, { basis: 'cumulative' }],
  ];
  expect(found(shorterWithinLonger, rows)).toEqual([]);
});

it('warns of a month of one line that is above the quarter of another', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2025-01', 30, { line: 'L1' }],
    ['a', '2025-Q1', 25, { line: 'L2' }],
  ];
  expect(found(shorterWithinLonger, rows)).toMatchObject([
    { code: 'rules/shorter-exceed-longer', severity: 'warning', params: { line: 'L2' } },
  ]);
});
