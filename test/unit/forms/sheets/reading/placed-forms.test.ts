import { expect, it } from 'vitest';
import { readForm } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { codesOf, levels, members } from '../../../../support/forms/small-forms.js';

const head = [['Kỳ: Quý II/2026'], ['Đơn vị', 'Tổng số', 'Nam', 'Nữ']];
it('says where each figure stood', () => {
  const rows = [...head, ['a', 3, 1, 2], ['b', 4, 2, 2], ['Tổng', 7, 3, 4]];
  const read = readForm([sheetOf(rows)], members, { expected: { unit: 'x' } });
  expect(read.places).toEqual([
    { sheet: 'Sheet1', columns: { 1: 'B', 2: 'C', 3: 'D' }, rows: [3, 4], total: 5 },
  ]);
});
it('reads no rows of things and of names without their sender', () => {
  const rows = [['Kỳ: Quý II/2026'], ['Nội dung', 'Số cuộc'], ['Phía bắc', 3]];
  const read = readForm([sheetOf(rows)], levels);
  expect([read.values, codesOf(read.findings)]).toEqual([[], ['forms/unit-not-said']]);
  expect(read.passedOver.map(({ why }) => why)).toEqual(['unplaced', 'unplaced']);
});
it('tells of a table without rows', () => {
  expect(codesOf(readForm([sheetOf(head)], members).findings)).toContain('forms/no-rows');
});
