import { figuresOf, firstDayAt, lastDayAt, runsOf, seen } from '#inside/rules';
import { expect, it } from 'vitest';
import { cumulative, mixed, type MixedRow } from '../../../support/mixed.js';

const runs = (rows: readonly MixedRow[], least = 1) => {
  const figures = figuresOf(mixed(rows));
  const indicator = figures.indicators.find(({ code }) => code === 'x.n');
  if (indicator === undefined) throw new Error('x.n is not there');
  return [...runsOf(figures, indicator, { least, asked: seen.isRun })].map(({ run }) =>
    [...run].map((row) => rows[row]?.[1]),
  );
};

it('puts reports of one kind in the order of their days, whatever the order of rows', () => {
  expect(
    runs([
      ['a', '2020-Q1', 1],
      ['a', '2020-Q2', 2],
      ['a', '2020-Q3', 3],
    ]),
  ).toEqual([['2020-Q1', '2020-Q2', '2020-Q3']]);
  expect(
    runs([
      ['a', '2020-Q2', 2],
      ['a', '2020-Q1', 1],
    ]),
  ).toEqual([['2020-Q1', '2020-Q2']]);
});

it('parts kinds, lines, scopes and categories, and leaves out totals, plans and no figures', () => {
  const rows: readonly MixedRow[] = [
    ['a', '2020-Q1', 1],
    ['a', '2020', 5],
    ['a', '2020-Q1', 2, { line: 'L1' }],
    ['a', '2020-Q1', 3, { scope: 'consolidated' }],
    ['a', '2020-Q2', 4, cumulative],
    ['a', '2020-Q2', 6, { measure: 'plan' }],
    ['a', '2020-Q3', null],
    ['a', '2020-Q2', 9],
  ];
  expect(runs(rows)).toEqual([['2020-Q1', '2020-Q2'], ['2020'], ['2020-Q1'], ['2020-Q1']]);
  expect(runs(rows, 2)).toEqual([['2020-Q1', '2020-Q2']]);
});

it('reads the first and the last day of a row', () => {
  const figures = figuresOf(
    mixed([
      ['a', '2020-Q1', 1],
      ['a', '2020-Q2', 2],
    ]),
  );
  expect(firstDayAt(figures, 1)).toBe(lastDayAt(figures, 0) + 1);
});
