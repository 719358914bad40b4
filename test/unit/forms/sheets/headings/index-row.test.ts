import { expect, it } from 'vitest';
import { formKeys, readIndexRow, sheetGrid } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const keys = formKeys(members, keysOnce());
const read = (...row: readonly (string | number)[]) => {
  const [first] = sheetGrid(sheetOf([row])).rows;
  return first && readIndexRow(first, keys);
};
it('reads printed indexes', () => {
  const found = read('A', 'B', '1=2+3', '(2)', 3, 4);
  expect([...(found?.columns ?? [])].map(([at, { index }]) => [at, index])).toEqual([
    [3, '1'],
    [4, '2'],
    [5, '3'],
    [6, '4'],
  ]);
  expect([...(found?.labels.keys() ?? [])]).toEqual([1, 2]);
  expect(read(1, 2, 3, 4)?.columns.size).toBe(4);
});
it('takes figures for no indexes', () => {
  expect(read('Xã A', 1, 2, 3)).toBe(undefined);
  expect(read(4, 1, 3, 2)).toBe(undefined);
  expect(read(12, 7, 5, 3)).toBe(undefined);
});
