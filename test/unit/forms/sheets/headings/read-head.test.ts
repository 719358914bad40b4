import { expect, it } from 'vitest';
import { formKeys, headingBlocks, isHeadOf, readHead, sheetGrid } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const keys = formKeys(members, keysOnce());
function head(rows: Parameters<typeof sheetOf>[0]) {
  const grid = sheetGrid(sheetOf(rows));
  const [block] = headingBlocks(grid, keys);
  return block && readHead(grid, block, { keys, until: rows.length });
}
it('says which column is which, and what is missing', () => {
  const read = head([
    ['TT', 'Đơn vị', 'Tổng số', 'Nam'],
    [1, 'Xã A', 4, 2],
  ]);
  expect([...(read?.columns ?? [])].map(([at, { index }]) => [at, index])).toEqual([
    [3, '1'],
    [4, '2'],
  ]);
  expect(read?.labels).toEqual({ number: 1, name: 2 });
  expect(read?.missing.map(({ index }) => index)).toEqual(['3', '4']);
  expect(read && isHeadOf(read, keys)).toBe(true);
});
it('of two columns with one name takes the one that is filled in', () => {
  const once = head([
    ['Đơn vị', 'Nam', 'Nam', 'Nữ'],
    ['Xã A', '', 2, 1],
  ]);
  expect([...(once?.columns.keys() ?? [])].toSorted()).toEqual([3, 4]);
  const twice = head([
    ['Đơn vị', 'Nam', 'Nam', 'Nữ'],
    ['Xã A', 3, 2, 1],
  ]);
  expect(twice?.unclear.map(({ column, problem }) => [column, problem])).toEqual([
    [2, 'repeated'],
    [3, 'repeated'],
  ]);
});
it('is that of no form where too little is known', () => {
  const read = head([
    ['Đơn vị', 'Nam', 'Trẻ', 'Già'],
    ['A', 1, 2, 3],
  ]);
  expect(read && isHeadOf(read, keys)).toBe(false);
});
