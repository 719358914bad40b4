import { expect, it } from 'vitest';
import { checksum } from '#inside/exporters/excel';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('gives the sum that is known of nine digits, whole or in pieces', () => {
  expect(checksum(bytes('123456789'), 0)).toBe(0xcbf43926);
  expect(checksum(bytes('56789'), checksum(bytes('1234'), 0))).toBe(0xcbf43926);
  expect(checksum(bytes(''), 0)).toBe(0);
});
