import { expect, it } from 'vitest';
import { counts, figuresOf, hasMark, isFigure, withFigures } from '#inside/rules';
import { marks } from '#inside/aggregation';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const rows: readonly MixedRow[] = [
  ['a', '2025-Q2', 1, { basis: 'cumulative' }],
  ['a', '2025-H1', null],
  ['b', '2025', -1],
  ['b', '2024', { state: 'nil' }],
];
const figures = figuresOf(mixed(rows));

it('gives running totals the days since their year began', () => {
  expect(figures.stretchOf(0)).toBe(figures.stretchOf(1));
  expect(figures.stretchOf(0)).not.toBe(figures.stretchOf(2));
});

it('knows what counts, what is a figure, and marks', () => {
  expect(rows.map((_, row) => counts(figures, row))).toEqual([true, true, false, true]);
  expect(rows.map((_, row) => isFigure(figures, row))).toEqual([true, false, true, true]);
  expect(rows.map((_, row) => hasMark(figures, row, marks.isCumulative))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

it('knows what any row has, so that rules may pass over all of them', () => {
  expect(figures.any).toMatchObject({ isNil: true, areChanges: false, areLines: false });
  expect(figures.any.marks & marks.isCumulative).not.toBe(0);
  expect(figures.any.marks & marks.isConsolidated).toBe(0);
  const others = figuresOf(
    mixed([
      ['a', '2025', 1, { measure: 'base' }],
      ['a', '2025', 1, { line: 'L1' }],
    ]),
  );
  expect(others.any).toMatchObject({ isNil: false, areChanges: true, areLines: true });
});

it('is made once while many rules look at a dataset, and anew after that', () => {
  const dataset = mixed(rows);
  const [first, second] = withFigures(dataset, () => [figuresOf(dataset), figuresOf(dataset)]);
  expect(first).toBe(second);
  expect(figuresOf(dataset)).not.toBe(first);
});

it('knows the days of a row, those of a running total from its year on', () => {
  const months = figuresOf(
    mixed([
      ['a', '2025-Q2', 1, { basis: 'cumulative' }],
      ['a', '2025-Q2', 1],
      ['a', '2025-H1', 1],
    ]),
  );
  const [total, quarter, half] = [0, 1, 2].map((row) => months.stretches[months.stretchOf(row)]);
  expect(total).toEqual(half);
  expect(quarter?.to).toBe(half?.to);
  expect((quarter?.from ?? 0) - (half?.from ?? 0)).toBe(90);
});

it('knows whether every row counts', () => {
  expect(figures.doAllCount).toBe(false);
  expect(figuresOf(mixed(rows.slice(0, 2))).doAllCount).toBe(true);
});
