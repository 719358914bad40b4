import { expect, it } from 'vitest';
import { mergedFigure, sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const merged = [
  { top: 1, left: 1, bottom: 2, right: 1 },
  { top: 3, left: 1, bottom: 3, right: 2 },
];
const grid = sheetGrid(sheetOf([[1], [2], [3]], { merged }));

it.each([
  [1, [1], 'merged'],
  [3, [1, 2], 'merged-columns'],
  [3, [1, 3], undefined],
  [4, [1, 2], undefined],
] as const)('of row %i, with figures in columns %j: %s', (row, columns, expected) => {
  expect(mergedFigure(grid, { row, column: 1, value: 7 }, columns)).toBe(expected);
});
