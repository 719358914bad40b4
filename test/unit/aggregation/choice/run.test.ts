import { comesApart, differenceOf, differencesOf, pathsFrom, runWithin } from '#inside/aggregation';
import { expect, it } from 'vitest';
import { reportFor } from '../../../support/spans.js';

const totals = [
  reportFor(1, 10, { isCumulative: true, amount: 5, rows: [0] }),
  reportFor(1, 20, { isCumulative: true, amount: 12, rows: [1] }),
];
const bases = [...pathsFrom(1, totals)].map(([end, path]) => ({ end, path }));
const run = { line: 0, isConsolidated: false, totals, bases };

const told = (spans: ReturnType<typeof differencesOf>) =>
  spans.map(({ from, to, quantity, rows }) => [from, to, quantity.amount, rows]);

it('tells of the days between each base and each later total', () => {
  expect(told(differencesOf(run))).toEqual([
    [1, 10, 5, [0]],
    [1, 20, 12, [1]],
    [11, 20, 7, [0, 1]],
  ]);
});

it('tells nothing where the later total is certainly less', () => {
  const less = reportFor(1, 20, { isCumulative: true, amount: 3 });
  const base = bases[1];
  if (base === undefined) throw new Error('no base');
  expect(comesApart(less, base)).toBe(false);
  expect(differenceOf(less, base)).toEqual([]);
  expect(comesApart(reportFor(1, 20, { amount: 5 }), base)).toBe(true);
  expect(comesApart(reportFor(1, 10, { amount: 5 }), base)).toBe(false);
});

it('keeps what ends within a stretch, and the bases that it may be told after', () => {
  expect(told(differencesOf(runWithin(run, { from: 11, to: 20 })))).toEqual([[11, 20, 7, [0, 1]]]);
  expect(differencesOf(runWithin(run, { from: 12, to: 20 }))).toEqual([]);
});
