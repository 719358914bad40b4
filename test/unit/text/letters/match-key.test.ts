import { matchKey } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  ['Đảng uỷ xã  Hoà Bình', 'đảng ủy xã Hòa Bình'],
  ['tỷ lệ', 'tỉ lệ'],
  ['Mỹ Tho', 'Mĩ Tho'],
  ['Hoà Bình'.normalize('NFD'), 'HÒA BÌNH'],
  ['nứơc', 'nước'],
  ['Bình Phứơc'.normalize('NFD'), 'BÌNH PHƯỚC'],
  ['lúôn', 'luốn'],
  ['\u00D0ảng ủy', 'Đảng uỷ'],
  ['\u00F0ồng'.normalize('NFD'), 'đồng'],
])('makes one key of %j and %j', (a, b) => {
  expect(matchKey(a)).toBe(matchKey(b));
});

it.each([
  ['Đông', 'Dông'],
  ['Hòa', 'Hoa'],
  ['tay', 'tai'],
  ['Tân', 'Tăn'],
])('keeps %j and %j apart', (a, b) => {
  expect(matchKey(a)).not.toBe(matchKey(b));
});
