import { expect, it } from 'vitest';
import { datasetOf, sent } from '../../support/figures.js';
import { reportedSpans } from '#inside/aggregation';
import { periodOf } from '#inside/time';

const spans = (target: string, rows: Parameters<typeof datasetOf>[0]) =>
  reportedSpans(datasetOf(rows).observations, periodOf(target)).map(({ from, to, amount }) => [
    from,
    to,
    amount.from,
  ]);

const total = (period: string, value: number) =>
  sent('xa-a', 'sessions', value, { period, basis: 'cumulative' });

it('lets a running total reach back to the first day of the year', () => {
  expect(spans('2026-H1', [total('2026-06', 30)])).toEqual([['2026-01-01', '2026-06-30', 30]]);
});

it('knows what happened between two running totals', () => {
  const rows = [total('2026-03', 10), total('2026-06', 30)];
  expect(spans('2026-Q2', rows)).toEqual([['2026-04-01', '2026-06-30', 20]]);
});

it('takes two months for two where the one between is not there', () => {
  const rows = [total('2026-07', 10), total('2026-09', 30)];
  expect(spans('2026-Q3', rows)).toEqual([['2026-08-01', '2026-09-30', 20]]);
});

it('makes nothing of a total that fell', () => {
  expect(spans('2026-Q2', [total('2026-03', 30), total('2026-06', 10)])).toEqual([]);
});
