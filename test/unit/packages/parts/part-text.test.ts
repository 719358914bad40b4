import { expect, it } from 'vitest';
import { partBytes, partText } from '#inside/packages';
import { zipSync } from 'fflate';
import { opened, zipOf } from '../support.js';

it('reads a part as UTF-8', () => {
  expect(partText(opened(zipOf({ a: '<a>Chào</a>' })), 'a')).toBe('<a>Chào</a>');
  expect(partText(opened(zipOf({ a: 'a' })), 'b')).toBeUndefined();
  expect([...partBytes('à')]).toEqual([0xc3, 0xa0]);
});

it.each([
  [0xff, 0xfe, 0x3c, 0],
  [0x3c, 0, 0x61, 0],
  [0, 0x3c, 0, 0x61],
])('reads no part in UTF-16', (...bytes) => {
  expect(partText(opened(zipSync({ a: Uint8Array.from(bytes) })), 'a')).toBeUndefined();
});
