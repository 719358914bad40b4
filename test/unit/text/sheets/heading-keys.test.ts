import { expect, it } from 'vitest';
import { headingKeys, keysOnce } from '#inside/text';

const same = (a: string, b: string) => headingKeys(a).some((key) => headingKeys(b).includes(key));
it.each([
  ['TỔNG SỐ', 'tổng  số'],
  ['1. Tổng số', 'Tổng số'],
  ['A. Kết quả', 'Kết quả'],
  ['TS đơn KN', 'Tổng số đơn khiếu nại'],
  ['Tiền (Trđ)', 'Tiền (triệu đồng)'],
  ['Đất (m²)', 'Đất (m2)'],
  ['Hoà giải', 'Hòa giải'],
])('%s is %s', (a, b) => {
  expect(same(a, b)).toBe(true);
});
it('tells other headings apart', () => {
  expect(same('Nam', 'Năm')).toBe(false);
  expect(same('Số đơn', 'Số vụ')).toBe(false);
});
it('has few readings of a heading full of short forms', () => {
  expect(headingKeys(Array(100).fill('tc sl').join(' ')).length).toBeLessThan(20);
  expect(keysOnce()('KN')).toEqual(['kn', 'khiếu nại']);
});
