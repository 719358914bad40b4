import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from '#inside/packages';

it.each([
  ['', 0],
  // The check value that every description of CRC-32 names.
  ['123456789', 0xcbf43926],
])('sums %s up', (text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});

it('goes on with the sum of the piece before', () => {
  expect(crc32(strToU8('56789'), crc32(strToU8('1234')))).toBe(0xcbf43926);
});
