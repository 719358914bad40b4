import { expect, it } from 'vitest';
import { checksumOf, fileStart } from '#inside/aggregation';

it('has the checksums that others compute', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  // The test vectors of FNV-1a, 32 bits.
  expect(checksumOf(bytes(''))).toBe(0x81_1c_9d_c5);
  expect(checksumOf(bytes('a'))).toBe(0xe4_0c_29_2c);
  expect(checksumOf(bytes('foobar'))).toBe(0xbf_9c_f9_68);
});

it('begins with four letters', () => {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, fileStart.magic, true);
  expect(String.fromCharCode(...new Uint8Array(view.buffer))).toBe('DVDS');
});
