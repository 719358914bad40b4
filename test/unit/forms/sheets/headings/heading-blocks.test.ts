import { expect, it } from 'vitest';
import { formKeys, headingBlocks, isHeadingRow, sheetGrid } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const keys = formKeys(members, keysOnce());
const blocks = (...rows: Parameters<typeof sheetOf>[0]) =>
  headingBlocks(sheetGrid(sheetOf(rows)), keys).map(({ rows: each, index, bottom }) => [
    each,
    index?.row,
    bottom,
  ]);
it('finds headings with their row of indexes', () => {
  expect(blocks(['HỘI VIÊN'], ['Đơn vị', 'Tổng số'], ['', 'Nam'], ['A', 1], ['Xã A', 4])).toEqual([
    [[2, 3], 4, 4],
  ]);
});
it('takes renamed headings between in', () => {
  expect(blocks(['Đơn vị', 'Tổng số'], ['gì đó', 'lạ'], ['A', 1])).toEqual([[[1, 2], 3, 3]]);
});
it('finds several tables', () => {
  expect(blocks(['Nam', 'Nữ'], [1, 2], ['Nam', 'Nữ'], [3, 4]).map(([rows]) => rows)).toEqual([
    [1],
    [3],
  ]);
});
it('takes no row with a figure for headings', () => {
  const [row] = sheetGrid(sheetOf([['Nam', 4]])).rows;
  expect(row && isHeadingRow(row, keys)).toBe(false);
});
