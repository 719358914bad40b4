import { describe, expect, it } from 'vitest';
import {
  columnReader,
  packingOf,
  widths,
  writeColumn,
  type NumberColumn,
  type Packing,
} from '#inside/aggregation';

it.each<readonly [NumberColumn, Packing]>([
  [Int32Array.of(), { type: 'same', number: 0 }],
  [Int32Array.of(7, 7), { type: 'same', number: 7 }],
  [Float64Array.of(-1.5, -1.5), { type: 'same', number: -1.5 }],
  [Float64Array.of(-0, -0), { type: 'f64' }],
  [Float64Array.of(0, -0), { type: 'f64' }],
  [Int32Array.of(0, 255), { type: 'u8' }],
  [Int32Array.of(0, 256), { type: 'u16' }],
  [Int32Array.of(65_535, 0), { type: 'u16' }],
  [Int32Array.of(65_536, 0), { type: 'u32' }],
  [Float64Array.of(2 ** 32 - 1, 0), { type: 'u32' }],
  [Float64Array.of(2 ** 32, 0), { type: 'f64' }],
  [Float64Array.of(1, 0.5, 3), { type: 'f64' }],
  [Float64Array.of(1, -1), { type: 'f64' }],
])('writes %o as %o', (numbers, packing) => {
  expect(packingOf(numbers)).toEqual(packing);
});

describe('a column', () => {
  it.each(['u8', 'u16', 'u32', 'f64'] as const)('of %s is read as it was written', (type) => {
    const numbers = Float64Array.of(1, 200, 3);
    const view = new DataView(new ArrayBuffer(5 + 3 * widths[type] + 2));
    expect(writeColumn(view, 5, { numbers, packing: { type } })).toBe(5 + 3 * widths[type]);
    const at = columnReader(view, 5, { type });
    expect([at(0), at(1), at(2)]).toEqual([1, 200, 3]);
    // What stands around it was left alone.
    expect([view.getUint8(4), view.getUint16(5 + 3 * widths[type])]).toEqual([0, 0]);
  });

  it('begins with the lowest byte', () => {
    const view = new DataView(new ArrayBuffer(4));
    writeColumn(view, 0, { numbers: Int32Array.of(0x01_02), packing: { type: 'u32' } });
    expect([...new Uint8Array(view.buffer)]).toEqual([2, 1, 0, 0]);
  });

  it('of one number takes no bytes', () => {
    const packing: Packing = { type: 'same', number: 4 };
    const view = new DataView(new ArrayBuffer(0));
    expect(writeColumn(view, 0, { numbers: Int32Array.of(4, 4), packing })).toBe(0);
    expect(columnReader(view, 0, packing)(1)).toBe(4);
  });
});
