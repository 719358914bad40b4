import { expect, it } from 'vitest';
import { decode1252, decode1258, isSurely1258 } from '#inside/exporters/csv';

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

it('reads each byte as the platform does', () => {
  expect(decode1258(every)).toBe(new TextDecoder('windows-1258').decode(every).normalize('NFC'));
  expect(decode1252(Uint8Array.of(0x8a, 0x93, 0xc3, 0xfe))).toBe('Š“Ãþ');
});

it('puts marks to their letters', () => {
  expect(decode1258(Uint8Array.from([0x58, 0xe3, 0xe2, 0xec]))).toBe('Xăấ');
});

it.each([
  ['marks behind their letters', [0x58, 0xe3, 0xe2, 0xec], true],
  ['no mark at all', [0x58, 0xe3], false],
  ['a mark behind a consonant, as a letter of VNI', [0x76, 0xf2], false],
  ['a letter of the West', [0xe2, 0xec, 0xe4], false],
])('is sure of %s: %j %s', (_, codes, sure) => {
  const bytes = Uint8Array.from(codes);
  expect(isSurely1258(bytes, decode1258(bytes))).toBe(sure);
});
