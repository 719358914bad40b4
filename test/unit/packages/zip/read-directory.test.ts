import { describe, expect, it } from 'vitest';
import { readDirectory, usualLimits } from '#inside/packages';
import { zipOf } from '../support.js';

const bytes = zipOf({ a: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', b: 'b' });

/** The file with one number changed in the directory entry of its first part. */
function spoilt(offset: number, value: number, size: 16 | 32 = 32): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = view.getUint32(copy.length - 22 + 16, true);
  if (size === 16) view.setUint16(at + offset, value, true);
  else view.setUint32(at + offset, value, true);
  return copy;
}

describe('readDirectory', () => {
  it('lists the parts', () => {
    const entries = readDirectory(bytes, usualLimits);
    expect(entries).toMatchObject([
      { name: 'a', size: 38 },
      { name: 'b', size: 1 },
    ]);
  });

  it.each([
    ['a cut file', bytes.slice(0, -30), 'damaged'],
    ['a password', spoilt(8, 1, 16), 'encrypted'],
    ['another packing', spoilt(10, 12, 16), 'damaged'],
    ['a size that no packing reaches', spoilt(24, 60_000), 'damaged'],
    ['a part behind the end', spoilt(42, 1_000_000), 'damaged'],
    ['a name behind the end', spoilt(28, 65_000, 16), 'damaged'],
  ])('says what is wrong: %s', (_, file, problem) => {
    expect(readDirectory(file, usualLimits)).toBe(problem);
  });

  it('keeps to the limits', () => {
    expect(readDirectory(bytes, { ...usualLimits, parts: 1 })).toBe('too-large');
    expect(readDirectory(bytes, { ...usualLimits, part: 10 })).toBe('too-large');
  });

  it('refuses names that differ in capitals only', () => {
    expect(readDirectory(zipOf({ 'a.xml': '1', 'A.xml': '2' }), usualLimits)).toBe('damaged');
  });
});
