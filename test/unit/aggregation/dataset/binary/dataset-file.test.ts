import { expect, it } from 'vitest';
import { checksumOf, columnNames, fileStart, headerSchema } from '#inside/aggregation';
import { fileHeader } from '../../../../support/file-of.js';

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

it('has its parts one after the other', () => {
  expect(fileStart.version).toBe(1);
  expect(fileStart.at).toEqual({ magic: 0, version: 4, checksum: 8, headerLength: 12, header: 16 });
  expect(columnNames.toSorted()).toEqual(Object.keys(fileHeader.columns).toSorted());
});

const isRead = (more: object) => headerSchema.safeParse({ ...fileHeader, ...more }).success;
const withColumn = (name: string, column: unknown) => ({
  columns: { ...fileHeader.columns, [name]: column },
});

it('writes units in one, two or four bytes, other columns as they come', () => {
  const types = ['u8', 'u16', 'u32', 'f64', 'same', 'i8'];
  const readable = (name: string) =>
    types.filter((type) =>
      isRead(withColumn(name, { type, ...(type === 'same' && { number: 0 }) })),
    );
  expect(readable('units')).toEqual(['u8', 'u16', 'u32']);
  for (const name of columnNames.slice(1)) {
    expect([name, readable(name)]).toEqual([name, ['u8', 'u16', 'u32', 'f64', 'same']]);
  }
  expect(columnNames.filter((name) => isRead(withColumn(name, null)))).toEqual(['positions']);
});

it('holds from no rows to a hundred million, and positions of four bytes', () => {
  const isRows = [-1, 0, 0.5, 100_000_000, 100_000_001].map((rows) => isRead({ rows }));
  expect(isRows).toEqual([false, true, false, true, false]);
  const isPosition = [-1, 0, 0.5, 2 ** 31 - 1, 2 ** 31].map((position) =>
    isRead({ rejected: [[position, null]] }),
  );
  expect(isPosition).toEqual([false, true, false, true, false]);
  expect([-1, 0, 9].map((row) => isRead({ details: [[row, {}]] }))).toEqual([false, true, true]);
});
