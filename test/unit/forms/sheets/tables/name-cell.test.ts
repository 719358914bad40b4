import { expect, it } from 'vitest';
import { nameCell, sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const merged = [{ top: 2, left: 1, bottom: 3, right: 1 }];
const grid = sheetGrid(
  sheetOf(
    [
      ['', 'A', ''],
      ['x', 1, 2],
      ['', 3, 4],
    ],
    { merged },
  ),
);
const figure = { row: 3, column: 3, value: 4 };
const ids = new Map<number, string>();

it('is the merged one of a row, the last one before a column, and the first of a line', () => {
  expect(nameCell(grid, { kind: 'down', column: 1, ids }, figure)?.value).toBe('x');
  expect(nameCell(grid, { kind: 'across', row: 1, ids }, figure)?.value).toBe('A');
  const line = { row: 1, column: 1, value: 'Quý I' };
  expect(nameCell(grid, { kind: 'all', id: 'q', cells: [line] }, figure)).toBe(line);
});
