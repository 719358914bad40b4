import { aboveWhole, figuresOf, sentAt, shorterOf } from '#inside/rules';
import { expect, it } from 'vitest';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const rows: readonly MixedRow[] = [
  ['a', '2020', 10],
  ['a', '2020-Q1', 6],
  ['a', '2020-Q3', 6],
  ['a', '2020-02', 5],
  ['a', '2020-Q4', 5, { basis: 'cumulative' }],
];
const figures = figuresOf(mixed(rows));
const series = rows.map((_, row) => sentAt(figures, row));
const shorter = shorterOf(figures, series);

it('gathers reports in period by kind, with running sums', () => {
  expect(shorter.map(({ reports }) => reports.map(({ row }) => row))).toEqual([[0], [1, 2], [3]]);
  expect(shorter.map(({ sums }) => sums)).toEqual([
    [0, 10],
    [0, 6, 12],
    [0, 5],
  ]);
});

it('gives those that are perhaps more than a longer report', () => {
  const [whole] = series;
  if (whole === undefined) throw new Error('no report');
  expect(shorter.map((one) => aboveWhole(one, whole).map(({ row }) => row))).toEqual([
    [],
    [1, 2],
    [],
  ]);
});
