import { expect, it } from 'vitest';
import { sheetGrid, sheetLines } from '#inside/forms';
import { sheetOf } from '../../../../support/forms/sheet-of.js';
import { members } from '../../../../support/forms/small-forms.js';

const grid = sheetGrid(
  sheetOf([
    ['BÁO CÁO', '', 'Đơn vị tính: đồng'],
    ['Đơn vị báo cáo:', 'Xã A'],
    ['Quý II năm 2026'],
    ['Số liệu tính từ ngày 01/4/2026 đến ngày 30/6/2026'],
    ['Đơn vị: Xã B'],
  ]),
);
const read = (below: number) =>
  sheetLines(grid, { above: 0, below }, { form: members, periods: {} });
it('reads who, when and what, each once', () => {
  const lines = read(9);
  expect([
    lines.unit?.what,
    lines.period?.what.id,
    lines.days?.what.id,
    lines.measure?.what,
  ]).toEqual(['Xã A', '2026-Q2', '2026-Q2', 'đồng']);
  expect(lines.unit?.cells).toHaveLength(2);
});
it('reads no line below', () => {
  expect(read(3).period).toBe(undefined);
});
