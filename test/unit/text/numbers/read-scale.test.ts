import { expect, it } from 'vitest';
import { readScale } from '#inside/text';

it.each([
  ['tỷ đồng', 9, 'đồng'],
  ['trăm triệu đồng', 8, 'đồng'],
  ['nghìn lượt', 3, 'lượt'],
  ['tấn gạo', 0, 'tấn gạo'],
  ['tr.đ', 6, 'đ'],
  ['trđồng', 6, 'đồng'],
  ['nghìn tỷđ', 12, 'đ'],
  ['tỷ, 250 triệu', 9, ', 250 triệu'],
  ['trang', 0, 'trang'],
  ['ng. đ', 3, 'đ'],
])('reads %j', (text, zeros, rest) => {
  expect(readScale(text)).toEqual({ zeros, rest });
});

it('reads no scales that fall', () => {
  expect(readScale('triệu trăm')).toEqual({ zeros: 6, rest: 'trăm' });
});
