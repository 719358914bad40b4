import { createDataset } from 'danvan';
import { saveDataset } from 'danvan/aggregation';
import { expect, it } from 'vitest';
import { checksumOf, fileStart, readFile } from '#inside/aggregation';
import { errorOf } from '../../../../support/error-of.js';
import { fileHeader, fileOf } from '../../../../support/file-of.js';
import { sent } from '../../../../support/figures.js';
import { context } from '../../../../support/intake.js';

it('finds the header and each column', () => {
  const observations = [sent('xa-b', 'rice', 1.5), sent('xa-a', 'rice', 2)];
  const { header, columns } = readFile(saveDataset(createDataset({ ...context, observations })));
  expect(header.rows).toBe(2);
  expect(header.ids.units).toEqual(['xa-b', 'xa-a']);
  expect([columns.units(0), columns.units(1)]).toEqual([0, 1]);
  expect([columns.amounts(0), columns.amounts(1)]).toEqual([1.5, 2]);
});

const good = fileOf(fileHeader, [0]);
const refusal = (bytes: Uint8Array) => {
  const { code, message } = errorOf(() => readFile(bytes));
  expect(code).toBe('DATASET_UNREADABLE');
  return message;
};

it('says that there are too few bytes, to the last byte of the start', () => {
  for (const length of [0, 1, 15]) {
    expect(refusal(good.subarray(0, length))).toContain('they are too few');
  }
  expect(refusal(good.subarray(0, 16))).toContain('they were cut or changed');
});

const changed = (at: number, byte: number) => good.with(at, byte);

it.each([
  ['other letters', changed(0, 0x45), 'they do not begin with “DVDS”'],
  ['a later version', changed(4, 2), 'version 2 is not known, only 1'],
  ['a version of more bytes', changed(6, 1), 'version 65537 is not known, only 1'],
  ['another checksum', changed(8, (good[8] ?? 0) ^ 1), 'they were cut or changed'],
  ['another last byte', changed(good.length - 1, 7), 'they were cut or changed'],
  ['a byte less', good.subarray(0, -1), 'they were cut or changed'],
  ['a byte more', Uint8Array.of(...good, 0), 'they were cut or changed'],
])('refuses %s', (_, bytes, reason) => {
  expect(refusal(bytes)).toBe(`The bytes are no dataset that can be read: ${reason}.`);
});

/** The same bytes with another length of the header, and the checksum that belongs to them. */
function withLength(length: number): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  view.setUint32(fileStart.at.headerLength, length, true);
  view.setUint32(fileStart.at.checksum, checksumOf(bytes.subarray(12)), true);
  return bytes;
}

it('refuses a header that ends elsewhere', () => {
  const { length } = good;
  expect(refusal(withLength(length - 15))).toContain('the header has another length');
  expect(refusal(withLength(length - 16))).toContain('the header cannot be read');
  expect(refusal(withLength(0))).toContain('the header cannot be read');
});

it('says why a header cannot be read', () => {
  const error = errorOf(() => readFile(fileOf('x')));
  expect(error.message).toContain('the header cannot be read');
  expect(error.cause).toBeInstanceOf(Error);
  expect(errorOf(() => readFile(fileOf(fileHeader))).cause).toBeUndefined();
});

it('refuses columns of another length, and counts each by the bytes of its numbers', () => {
  expect(refusal(fileOf(fileHeader))).toContain('the columns have another length');
  expect(refusal(fileOf(fileHeader, [0, 0]))).toContain('the columns have another length');
  const columns = { ...fileHeader.columns, periods: { type: 'u16' }, positions: { type: 'u32' } };
  const read = readFile(fileOf({ ...fileHeader, columns }, [1, 2, 1, 4, 1, 0, 0])).columns;
  expect(Object.values(read).map((numberOf) => numberOf(0))).toEqual([1, 0, 258, 0, 0, 5, 260]);
});

it('reads no positions where the rows stand in order', () => {
  expect(readFile(good).columns.positions(0)).toBe(0);
});

it.each<readonly [unknown]>([[null], [undefined], ['DVDS'], [[1]], [new ArrayBuffer(20)]])(
  'refuses %o for bytes',
  (given) => {
    // Border: what no type allows is handed in.
    const error = errorOf(() => readFile(given as Uint8Array));
    expect(error.code).toBe('INVALID_ARGUMENT');
    expect(error.message).toContain('"bytes" must be a Uint8Array');
  },
);

it('finds each column by its name', () => {
  const numbers = { indicators: 1, periods: 2, lines: 3, marks: 4, amounts: 6, positions: 7 };
  const given = Object.entries(numbers).map(([name, number]) => [name, { type: 'same', number }]);
  const columns = { ...fileHeader.columns, ...Object.fromEntries(given) };
  const read = Object.entries(readFile(fileOf({ ...fileHeader, columns }, [9])).columns);
  const found = read.map(([name, numberOf]) => [name, numberOf(0)]);
  expect(Object.fromEntries(found)).toEqual({ units: 9, ...numbers });
});
