import { en, vi } from 'danvan';
import { findingsSheet } from 'danvan/collect';
import { expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { found } from '../../../support/collecting.js';

const rowsOf = (sheet: ReturnType<typeof findingsSheet>, column: number) =>
  sheet.cells.filter((cell) => cell.column === column && cell.row > 3).map(({ value }) => value);

it('lists errors first, each with a cell to tick off', () => {
  const sheet = findingsSheet(
    [found('a/note', 'note'), found('a/error'), found('a/warning', 'warning')],
    { locale: vi },
  );
  expect(rowsOf(sheet, 6)).toEqual(['phải sửa', 'kiểm tra lại', 'lưu ý']);
  expect(sheet.cells.filter(({ role }) => role === 'input')).toHaveLength(3);
  expect(rowsOf(sheet, 1)).toEqual([1, 2, 3]);
});

it('leads to the cell of the file', () => {
  const place = { cell: { sheet: 'Biểu 01', address: 'D7' }, source: { document: 'a.xlsx' } };
  const { cells } = findingsSheet([{ ...found('a/error'), ...place }], { locale: vi });
  expect(cells.filter(({ link }) => link !== undefined)).toMatchObject([
    { row: 4, column: 4, value: 'D7', link: { file: 'a.xlsx', sheet: 'Biểu 01', address: 'D7' } },
  ]);
});

it('says that nothing is to be mended', () => {
  expect(rowsOf(findingsSheet([], { locale: en }), 1)).toEqual(['Nothing is to be mended.']);
});

it('names no place twice, row by row from the left', () => {
  const { cells } = findingsSheet([found('a/error'), found('b/error')], { locale: vi });
  const places = cells.map(({ row, column }) => row * 100 + column);
  expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
});

it('refuses what are no findings', () => {
  expect(errorOf(() => findingsSheet(JSON.parse('{}'), { locale: vi })).code).toBe(
    'INVALID_ARGUMENT',
  );
  expect(errorOf(() => findingsSheet(JSON.parse('[{}]'), { locale: vi })).code).toBe(
    'INVALID_ARGUMENT',
  );
});
