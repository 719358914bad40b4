import { describe, expect, it } from 'vitest';
import { decodeUtf16, decodeUtf8 } from '#inside/exporters/csv';

const text = 'Xã Gò Dầu 😀\r\n';

describe('decodeUtf8', () => {
  it('reads what was written, with and without a mark', () => {
    const bytes = new TextEncoder().encode(text);
    expect(decodeUtf8(bytes)).toBe(text);
    expect(decodeUtf8(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toBe(text);
    expect(decodeUtf8(new TextEncoder().encode('à'.repeat(20_000)))).toBe('à'.repeat(20_000));
  });

  it.each([
    [0xff],
    [0xc3],
    [0xc0, 0x80],
    [0xe0, 0x80, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0x80],
  ])('refuses what is none: %i', (...bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
  });
});

it('reads UTF-16 in both orders', () => {
  const little = Buffer.from(`\ufeff${text}`, 'utf16le');
  expect(decodeUtf16(little, 'little')).toBe(text);
  expect(decodeUtf16(Buffer.from(little).swap16(), 'big')).toBe(text);
  expect(decodeUtf16(Uint8Array.from([0x41, 0, 0x42]), 'little')).toBe('A');
});
