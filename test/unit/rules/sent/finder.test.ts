import { expect, it } from 'vitest';
import { figuresOf, finderOf } from '#inside/rules';
import { mixed, type MixedRow } from '../../../support/mixed.js';

const rows: readonly MixedRow[] = [
  ['a', '2025-01', 1],
  ['a', '2025-02', 2],
  ['a', '2025-02', 20, { indicator: 'x.m' }],
  ['a', '2025-01', null, { indicator: 'x.m' }],
  ['b', '2025-01', 9, { indicator: 'x.m' }],
];
const figures = figuresOf(mixed(rows));
const find = finderOf(figures, 'x.m')(figures.tree.numbers.get('a') ?? -1);

it('finds the figure of the same report, wherever it stands', () => {
  expect(find(1, 0)).toBe(2);
  expect(find(1, 5)).toBe(2);
});

it('finds nothing where no figure was sent, nor of an unknown indicator', () => {
  expect(find(0, 1)).toBe(-1);
  expect(find(0, 0)).toBe(-1);
  expect(finderOf(figures, 'x.z')(1)(0, 0)).toBe(-1);
});

it('finds no figure that is wrong', () => {
  const wrong = figuresOf(
    mixed([
      ['a', '2025-01', 1],
      ['a', '2025-01', -2, { indicator: 'x.m' }],
    ]),
  );
  const findWrong = finderOf(wrong, 'x.m')(wrong.tree.numbers.get('a') ?? -1);
  expect([findWrong(0, 0), findWrong(0, 5)]).toEqual([-1, -1]);
});
