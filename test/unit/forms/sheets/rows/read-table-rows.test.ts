import { expect, it } from 'vitest';
import { readForm } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const head = [
  ['Đơn vị: x', 'Kỳ: Quý II/2026'],
  ['Đơn vị', 'Tổng số', 'Nam', 'Nữ'],
];
const read = (...rows: Parameters<typeof sheetOf>[0]) =>
  readForm([sheetOf([...head, ...rows])], members, { expected: { unit: 'x' } });
it('skips blank rows and what stands under the table', () => {
  const { values, passedOver } = read(
    ['a', 3, 1, 2],
    [],
    ['b', 4, 2, 2],
    [],
    ['Người lập biểu', '', 'Thủ trưởng'],
  );
  expect(values[0]?.rows.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(passedOver.map(({ address, why }) => [address, why])).toEqual([
    ['A7', 'outside'],
    ['C7', 'outside'],
  ]);
});
it('reads a row once', () => {
  const { values, findings, passedOver } = read(['a', 3, 1, 2], ['a', 4, 2, 2]);
  expect(values[0]?.rows).toHaveLength(1);
  expect(findings.find(({ code }) => code === 'forms/repeated-row')?.cell?.address).toBe('A4');
  expect(passedOver.map(({ why }) => why)).toEqual(['row', 'row', 'row']);
});
it('keeps things that are called the same apart', () => {
  const form = { ...members, rows: 'items' as const };
  const rows = [...head, ['Họp', 3, 1, 2], ['Họp', 4, 2, 2]];
  const { values } = readForm([sheetOf(rows)], form, { expected: { unit: 'x' } });
  expect(values[0]?.rows.map(({ key, name }) => [key, name])).toEqual([
    ['Họp', undefined],
    ['Họp (2)', 'Họp'],
  ]);
});
