import { describe, expect, it } from 'vitest';
import { centralRecord, endRecord, localRecord } from '#inside/packages';

const record = { name: 'xã.txt', method: 8, crc: 7, packedSize: 3, size: 5 };

describe('the records of a zip file', () => {
  it('are as long as the name asks', () => {
    expect(localRecord(record)).toHaveLength(30 + 7);
    expect(centralRecord(record, 9)).toHaveLength(46 + 7);
    expect(endRecord(1, 53, 40)).toHaveLength(22);
  });

  it('hold the same facts of a part, and where it begins', () => {
    const local = localRecord(record);
    const central = centralRecord(record, 9);
    expect(central.subarray(6, 32)).toEqual(local.subarray(4, 30));
    expect(new DataView(central.buffer).getUint32(42, true)).toBe(9);
  });
});
