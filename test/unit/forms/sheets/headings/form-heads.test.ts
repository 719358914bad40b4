import { expect, it } from 'vitest';
import { formHeads, formKeys, sheetGrid } from '#inside/forms';
import { keysOnce } from '#inside/text';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

it('ends each table before the next', () => {
  const rows = [['Nam', 'Nữ'], [1, 2], ['Kỳ: Quý II/2026'], ['Nam', 'Nữ'], [3, 4]];
  const heads = formHeads(sheetGrid(sheetOf(rows)), formKeys(members, keysOnce()));
  expect(heads.map(({ top, bottom, until }) => [top, bottom, until])).toEqual([
    [1, 1, 3],
    [4, 4, 5],
  ]);
});
