import { expect, it } from 'vitest';
import {
  findingLog,
  openPackage,
  readLimits,
  spendingOf,
  type ReadLimits,
} from '#inside/exporters/excel';
import { madeWorkbook, packed } from '../../../../support/made-workbook.js';
import { refusalOf } from './support.js';

const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}) =>
  openPackage(bytes, spendingOf(readLimits(limits)), findingLog());

const textOf = (pieces: Iterable<Uint8Array>): string =>
  [...pieces].map((piece) => new TextDecoder().decode(piece)).join('');

it('gives parts by name, whatever their capitals', () => {
  const file = open(packed({ 'xl/A.xml': '<a/>' }));
  expect(file.has('XL/a.xml')).toBe(true);
  expect(file.has('__proto__')).toBe(false);
  expect(textOf(file.piecesOf('xl/a.xml'))).toBe('<a/>');
  expect(file.size).toBe(4);
});

it('refuses a file without a part that is asked for', () => {
  const file = open(madeWorkbook({}));
  expect(refusalOf(() => [...file.piecesOf('xl/x.xml')]).params).toEqual({
    part: 'xl/x.xml',
    problem: 'missing',
  });
});

it.each([
  [{ fileBytes: 10 }, 'fileBytes'],
  [{ parts: 2 }, 'parts'],
  [{ unpackedBytes: 100 }, 'unpackedBytes'],
])('refuses a file over the limit %j before it unpacks it', (limits, limit) => {
  expect(refusalOf(() => open(madeWorkbook({}), limits)).params).toMatchObject({ limit });
});

it('counts what is unpacked, again for each reading', () => {
  const file = open(packed({ 'xl/a.xml': 'x'.repeat(60) }), { unpackedBytes: 100 });
  expect(textOf(file.piecesOf('xl/a.xml'))).toHaveLength(60);
  expect(refusalOf(() => [...file.piecesOf('xl/a.xml')]).params).toMatchObject({
    limit: 'unpackedBytes',
    found: 120,
    where: 'xl/a.xml',
  });
});
