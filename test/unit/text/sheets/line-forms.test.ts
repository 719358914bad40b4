import { expect, it } from 'vitest';
import { readNamedLine } from '#inside/text';

it.each([
  ['Đơn vị báo cáo: Xã A', 'unit', 'Xã A'],
  ['ĐƠN VỊ: xã B', 'unit', 'xã B'],
  ['Tên đơn vị:', 'unit', ''],
  ['Đơn vị: ……', 'unit', ''],
  ['Kỳ báo cáo: Quý II/2026', 'period', 'Quý II/2026'],
  ['Đơn vị tính: triệu đồng', 'measure', 'triệu đồng'],
  ['(ĐVT: người)', 'measure', 'người'],
  ['Reporting unit: A', 'unit', 'A'],
])('%s', (text, kind, says) => {
  expect(readNamedLine(text)).toEqual({ kind, says });
});
it('takes other lines for none', () => {
  expect(['Đơn vị nhận báo cáo: B', 'Đơn vị', 'Xã A', 'x'.repeat(400)].map(readNamedLine)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
