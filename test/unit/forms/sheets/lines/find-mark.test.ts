import { expect, it } from 'vitest';
import { findMark, sheetGrid, writeMark } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';

const text = writeMark({ form: 'members', version: '1' });
it('finds the last cell of a row over the table', () => {
  expect(findMark(sheetGrid(sheetOf([['Biểu'], ['Tên', '', text]])))?.cell.column).toBe(3);
});
it('looks at no cell among the figures', () => {
  expect(findMark(sheetGrid(sheetOf([...Array.from({ length: 30 }, () => ['x']), [text]])))).toBe(
    undefined,
  );
});
