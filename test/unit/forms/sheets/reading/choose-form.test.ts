import { expect, it } from 'vitest';
import { chooseForm, readingContexts, sheetGrid } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { letters, members } from '../../../../support/forms/small-forms.js';

const contexts = readingContexts([members, letters], {});
const grid = sheetGrid(
  sheetOf([
    ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
    ['A', 3, 1, 2],
  ]),
);
it('takes the form whose headings fit', () => {
  expect(chooseForm(grid, undefined, contexts)?.context.form).toBe(members);
});
it('obeys a mark, and reads nothing of another form', () => {
  expect(chooseForm(grid, { form: 'members', version: '1' }, contexts)?.context.form).toBe(members);
  expect(chooseForm(grid, { form: 'other', version: '1' }, contexts)).toBe(undefined);
});
it('finds none in another table', () => {
  expect(
    chooseForm(
      sheetGrid(
        sheetOf([
          ['a', 'b'],
          [1, 2],
        ]),
      ),
      undefined,
      contexts,
    ),
  ).toBe(undefined);
});
