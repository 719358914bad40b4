import { expect, it } from 'vitest';
import { formHeads, formKeys, labelText, sheetGrid, sheetRows } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

it('parts what names a row from its figures', () => {
  const grid = sheetGrid(
    sheetOf([
      ['TT', 'Đơn vị', 'Nam', 'Nữ'],
      [1, 'Xã A', 4, ''],
      ['', 'Người lập', 'ký', ''],
    ]),
  );
  const [head] = formHeads(grid, formKeys(members, keysOnce()));
  const rows = head ? sheetRows(grid, { head, keyColumn: undefined }) : [];
  expect(
    rows.map((row) => [row.row, labelText(row, 'name'), labelText(row, 'code'), row.holdsFigure]),
  ).toEqual([
    [2, 'Xã A', '', true],
    [3, 'Người lập', '', false],
  ]);
  expect(rows[0]?.figures.map(([{ index }, { value }]) => [index, value])).toEqual([['2', 4]]);
});
