import { expect, it } from 'vitest';
import { realSizes } from '#inside/packages';

function entry(near: readonly number[], extra: readonly number[]) {
  const view = new DataView(new ArrayBuffer(46 + extra.length));
  [24, 20, 42].forEach((at, which) => view.setUint32(at, near[which] ?? 0, true));
  extra.forEach((byte, at) => view.setUint8(46 + at, byte));
  return realSizes(view, 0, [46, 46 + extra.length]);
}

const elsewhere = 0xffffffff;
const wide = (...numbers: number[]): number[] => [
  9,
  9,
  1,
  0,
  7, // a field of others
  1,
  0,
  numbers.length * 8,
  0,
  ...numbers.flatMap((number) => [number, 0, 0, 0, 0, 0, 0, 0]),
];

it('takes the numbers that stand in the entry', () => {
  expect(entry([5, 4, 3], [])).toEqual({ size: 5, packedSize: 4, offset: 3 });
});

it('takes wide numbers from their field, in order and only for those that are elsewhere', () => {
  expect(entry([elsewhere, 4, elsewhere], wide(7, 8))).toEqual({
    size: 7,
    packedSize: 4,
    offset: 8,
  });
});

it('leaves a number that is not in the field as large as it says', () => {
  expect(entry([elsewhere, elsewhere, 3], wide(7))).toEqual({
    size: 7,
    packedSize: elsewhere,
    offset: 3,
  });
  expect(entry([elsewhere, 4, 3], []).size).toBe(elsewhere);
});
