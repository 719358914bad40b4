import { expect, it } from 'vitest';
import { formKeys, headingBlocks, judgeColumn, sheetGrid } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const keys = formKeys(members, keysOnce());
function judge(rows: Parameters<typeof sheetOf>[0]) {
  const grid = sheetGrid(sheetOf(rows));
  const [block] = headingBlocks(grid, keys);
  return (rows[0] ?? []).map((_, at) => {
    const judged = block && judgeColumn(grid, block, { column: at + 1, keys });
    return judged?.takes?.index ?? judged?.label ?? judged?.problem;
  });
}
it('by heading, by index, or by both', () => {
  expect(judge([['Đơn vị', 'Tổng số', 'Nữ', 'Gì đó']])).toEqual(['name', '1', '3', 'unknown']);
  expect(
    judge([
      ['Đơn vị', 'Tổng số', 'Nữ', 'Gì đó'],
      ['A', '1=2+3', '2', '4'],
    ]),
  ).toEqual(['name', '1', 'disagrees', '4']);
});
