import { expect, it } from 'vitest';
import { namePatterns } from '#inside/text';

const finding = (text: string) => namePatterns().filter(({ pattern }) => pattern.test(text));

it.each([
  'Nguyễn Văn An',
  'ông Lê An',
  'ông An',
  'em Vàng A Páo',
  'Y Thanh Niê',
  'LÊ THỊ BA',
  'lê văn tám',
  'Thích Minh Tuệ',
  'Nguyễn V.A',
])('holds a pattern of “%s”', (name) => {
  expect(finding(name).some(({ isOfPlacesToo }) => !isOfPlacesToo)).toBe(true);
});

it('knows which patterns places fit as well', () => {
  expect(finding('đơn của Nguyễn An').map(({ isOfPlacesToo }) => isOfPlacesToo)).toEqual([true]);
  expect(finding('Lê An khiếu nại').map(({ isOfPlacesToo }) => isOfPlacesToo)).toEqual([true]);
});

it.each(['Lê Lợi', 'Cao Bằng', 'VŨ TRANG NHÂN DÂN', 'bãi đỗ thị trấn', 'Thích Ứng Linh Hoạt'])(
  'holds none of “%s”',
  (words) => {
    expect(finding(words)).toEqual([]);
  },
);
