import { expect, it } from 'vitest';
import { wholeNames } from '#inside/report';

const spaced = (text: string, most: number): string =>
  wholeNames(text, (name) => name.length <= most).replaceAll('\u00a0', '_');

it('wholeNames joins the names that a line can hold', () => {
  expect(spaced('xã An Bình, ngày 07 tháng 7', 20)).toBe('xã_An_Bình, ngày_07_tháng_7');
  expect(spaced('xã Nguyễn Thị Minh Khai', 10)).toBe('xã Nguyễn Thị Minh_Khai');
  expect(spaced('Phường Mẫu Giang', 10)).toBe('Phường Mẫu_Giang');
});
