import { expect, it } from 'vitest';
import { cellText, headingCells, sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const texts = (grid: ReturnType<typeof sheetGrid>, column: number) =>
  headingCells(grid, [1, 2], column).map(cellText);
it('goes down through merged cells, each once', () => {
  const grid = sheetGrid(
    sheetOf(
      [
        ['Đơn vị', 'Giới tính'],
        ['', 'Nam', 'Nữ'],
      ],
      {
        merged: [
          { top: 1, left: 1, bottom: 2, right: 1 },
          { top: 1, left: 2, bottom: 1, right: 3 },
        ],
      },
    ),
  );
  expect([1, 2, 3].map((column) => texts(grid, column))).toEqual([
    ['Đơn vị'],
    ['Giới tính', 'Nam'],
    ['Giới tính', 'Nữ'],
  ]);
});
it('spreads a heading to the right where nothing was merged', () => {
  const grid = sheetGrid(
    sheetOf([
      ['Tổng', 'Giới tính', ''],
      ['', 'Nam', 'Nữ'],
    ]),
  );
  expect([1, 3].map((column) => texts(grid, column))).toEqual([['Tổng'], ['Giới tính', 'Nữ']]);
});
it('leaves lines out that say whose the table is', () => {
  expect(texts(sheetGrid(sheetOf([['Đơn vị: xã A'], ['Nam']])), 1)).toEqual(['Nam']);
});
