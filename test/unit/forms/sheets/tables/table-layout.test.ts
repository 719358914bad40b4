import { expect, it } from 'vitest';
import { isTotalLabel, sheetGrid, tableLayout } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const all = { kind: 'all', id: 'x', cells: [] } as const;
const grid = sheetGrid(
  sheetOf([
    ['STT', 'Chỉ tiêu', 'Số liệu'],
    [1, 'a', 5],
    [2, 'b', '7.7'],
    ['', 'Tổng', 9],
  ]),
);
const down = {
  kind: 'down',
  column: 2,
  ids: new Map([
    [2, 'a'],
    [3, 'b'],
    [4, 'c'],
  ]),
} as const;
it('finds the figures that have their place, and their column', () => {
  const layout = tableLayout(grid, { unit: all, indicator: down, period: all });
  expect([layout?.values, layout?.figures.map(({ value }) => value)]).toEqual([3, [5, '7.7']]);
});
it('is none where nothing tells figures apart', () => {
  expect(tableLayout(grid, { unit: all, indicator: all, period: all })).toBe(undefined);
});
it('knows totals', () => {
  expect([isTotalLabel('TỔNG SỐ'), isTotalLabel('Xã A')]).toEqual([true, false]);
});
