import { expect, it } from 'vitest';
import { unescapeText } from '#inside/exporters/excel';

it.each([
  ['Xã A', 'Xã A'],
  ['a_x000D__x000A_b', 'a\nb'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x00', '_x00'],
  ['_xZZZZ_', '_xZZZZ_'],
  ['_x0110_ức', 'Đức'],
])('reads %j as %j', (text, plain) => {
  expect(unescapeText(text)).toBe(plain);
});
