import { expect, it } from 'vitest';
import { sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const merged = [
  { top: 1, left: 1, bottom: 2, right: 3 },
  { top: 5, left: 1, bottom: 1_048_576, right: 16_384 },
];
const grid = sheetGrid(sheetOf([['a'], [], ['', 'b', ' '], [], ['c']], { merged }));
it('finds cells, and those that were merged over a place', () => {
  expect(grid.at(3, 2)?.value).toBe('b');
  expect(grid.at(3, 3)).toBe(undefined);
  expect(grid.shown(2, 3)?.value).toBe('a');
  expect(grid.shown(900_000, 9000)?.value).toBe('c');
  expect([grid.isMerged(2, 2), grid.isMerged(3, 2)]).toEqual([true, false]);
});
it('lists rows that hold something', () => {
  expect(grid.rows.map(({ row }) => row)).toEqual([1, 3, 5]);
  expect(grid.cellsOf(3)).toHaveLength(1);
  expect(grid.cellsOf(2)).toEqual([]);
});
