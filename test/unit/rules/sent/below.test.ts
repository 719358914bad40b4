import { expect, it } from 'vitest';
import { figuresOf, placeAbove, rowsAbove, sendersOf, unitsByYear } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const rows: readonly MixedRow[] = [
  ['b', '2025', 5],
  ['a', '2025', 10],
  ['t', '2025', 15],
  ['t', '2025', 15, { scope: 'consolidated' }],
  ['a', '2024', 1],
];
const figures = figuresOf(mixed(rows));
const [indicator] = figures.indicators;

it('are own figures of units above others, and all that was sent in their reports', () => {
  if (indicator === undefined) throw new Error('The sample has indicators.');
  const above = rowsAbove(figures, indicator);
  expect(above).toEqual([2]);
  expect([...sendersOf(figures, indicator, above).values()]).toEqual([
    { units: [0, 1, 2], amounts: [15, 10, 5], sums: [0, 15, 25, 30] },
  ]);
  expect([...unitsByYear(figures, indicator)]).toEqual([
    [2025, [0, 1, 2]],
    [2024, [1]],
  ]);
});

it('are found by halving', () => {
  expect([0, 1, 2, 3].map((number) => placeAbove([1, 1, 3], number))).toEqual([0, 2, 2, 3]);
});

it('are no figures that are missing or have an error', () => {
  const sent = figuresOf(
    mixed([
      ['a', '2025', null],
      ['b', '2025', -4],
      ['t', '2025', 3],
    ]),
  );
  const [first] = sent.indicators;
  if (first === undefined) throw new Error('The sample has indicators.');
  expect([...unitsByYear(sent, first)]).toEqual([[2025, [0]]]);
});

it('are units once a year, however often they sent', () => {
  const often = figuresOf(
    mixed([
      ['a', '2025-01', 1],
      ['a', '2025-02', 1],
      ['b', '2025-01', 1],
      ['b', '2024-01', 1],
    ]),
  );
  const [first] = often.indicators;
  if (first === undefined) throw new Error('The sample has indicators.');
  expect([...unitsByYear(often, first)]).toEqual([
    [2025, [1, 2]],
    [2024, [2]],
  ]);
});
