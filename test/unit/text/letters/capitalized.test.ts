import { expect, it } from 'vitest';
import { capitalized } from '#inside/text';

it.each([
  ['xã Gò Dầu', 'Xã Gò Dầu'],
  ['đặc khu', 'Đặc khu'],
  ['Phường', 'Phường'],
  ['', ''],
  ['12 xã', '12 xã'],
])('capitalized makes %s into %s', (text, expected) => {
  expect(capitalized(text)).toBe(expected);
});
