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
it('takes nothing for said once that stands in a column which other rows fill, too', () => {
  const periods = sheetGrid(
    sheetOf([
      ['Chỉ tiêu', 'Kỳ', 'Số liệu'],
      ['a', 'Quý II/2026', 5],
      ['b', 'Quý hai', 7],
    ]),
  );
  const said = (cells: readonly { row: number; column: number; value: string }[]) =>
    ({ kind: 'all', id: '2026-Q2', cells }) as const;
  const indicator = { ...down, column: 1 };
  const inRow = said([{ row: 2, column: 2, value: 'Quý II/2026' }]);
  const above = said([{ row: 1, column: 2, value: 'Quý II/2026' }]);
  expect(tableLayout(periods, { unit: all, indicator, period: inRow })).toBe(undefined);
  expect(tableLayout(periods, { unit: all, indicator, period: above })?.figures.length).toBe(2);
});
