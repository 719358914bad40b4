import { expect, it } from 'vitest';
import { findEnd } from '#inside/packages';
import { packed } from '../../../support/made-workbook.js';

const plain = packed({ a: 'x', b: 'y' });

function found(bytes: Uint8Array) {
  const end = findEnd(bytes);
  if (typeof end === 'string') throw new Error(end);
  return end;
}

it('finds the directory, a comment behind it too', () => {
  const { count, offset } = found(plain);
  expect(count).toBe(2);
  expect(new DataView(plain.buffer).getUint32(offset, true)).toBe(0x02014b50);
  const commented = Uint8Array.from([...plain, 1, 2, 3]);
  commented[plain.length - 2] = 3;
  expect(findEnd(commented)).toEqual({ count, offset });
});

it('tells of a file without an end that it was cut off', () => {
  expect(findEnd(plain.slice(0, 40))).toBe('cut-off');
  expect(findEnd(new Uint8Array(0))).toBe('cut-off');
});

it('refuses an end that leads behind itself', () => {
  const lying = plain.slice();
  new DataView(lying.buffer).setUint32(lying.length - 6, 0x7fffffff, true);
  expect(findEnd(lying)).toBe('damaged');
});

it('follows the end of a package with wide numbers, and no end that is none', () => {
  const wide = widened(plain);
  expect(findEnd(wide)).toEqual(findEnd(plain));
  wide[wide.length - 22 - 20 + 8] = 1;
  expect(findEnd(wide)).toBe('damaged');
});

/** The same package with its end told in wide numbers. */
function widened(bytes: Uint8Array): Uint8Array {
  const { count, offset } = found(bytes);
  const end = bytes.length - 22;
  const result = new Uint8Array(bytes.length + 56 + 20);
  result.set(bytes.subarray(0, end));
  const view = new DataView(result.buffer);
  view.setUint32(end, 0x06064b50, true);
  view.setBigUint64(end + 32, BigInt(count), true);
  view.setBigUint64(end + 48, BigInt(offset), true);
  view.setUint32(end + 56, 0x07064b50, true);
  view.setBigUint64(end + 64, BigInt(end), true);
  result.set(bytes.subarray(end), end + 76);
  view.setUint16(end + 76 + 10, 0xffff, true);
  view.setUint32(end + 76 + 16, 0xffffffff, true);
  return result;
}
