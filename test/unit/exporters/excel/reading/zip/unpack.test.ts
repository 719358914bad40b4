import { expect, it } from 'vitest';
import { listedEntries, unpack } from '#inside/exporters/excel';
import type { ZipEntry } from '#inside/packages';
import { zipSync } from 'fflate';
import { packed } from '../../../../../support/made-workbook.js';
import { refusalOf } from '../support.js';

const content = Array.from({ length: 5000 }, (_, at) => `dòng ${at * at}\n`).join('');
const deflated = packed({ a: content });
const asItIs = zipSync({ a: new TextEncoder().encode(content) }, { level: 0 });

const firstOf = (bytes: Uint8Array): ZipEntry => {
  const [entry] = listedEntries(bytes, 10);
  if (entry === undefined) throw new Error('no entry');
  return entry;
};

const textOf = (bytes: Uint8Array, entry = firstOf(bytes)): string => {
  const decoder = new TextDecoder();
  return [...unpack(bytes, entry)].map((piece) => decoder.decode(piece, { stream: true })).join('');
};

it.each([
  ['deflated', deflated],
  ['stored', asItIs],
])('gives what was %s, piece by piece', (_, bytes) => {
  expect(textOf(bytes)).toBe(content);
  expect([...unpack(bytes, firstOf(bytes))].length).toBeGreaterThan(1);
});

it('gives nothing of an empty part', () => {
  expect(textOf(packed({ a: '' }))).toBe('');
});

const problemOf = (bytes: Uint8Array, entry: ZipEntry): unknown =>
  refusalOf(() => textOf(bytes, entry)).params['problem'];

it('refuses a part whose size or sum is not as told', () => {
  const entry = firstOf(deflated);
  expect(problemOf(deflated, { ...entry, size: entry.size + 1 })).toBe('checksum');
  expect(problemOf(deflated, { ...entry, crc: 1 })).toBe('checksum');
  const changed = asItIs.slice();
  changed[200] = 1;
  expect(problemOf(changed, firstOf(changed))).toBe('checksum');
});

it('refuses what is not deflated, cut off, packed in another way, or not there', () => {
  const entry = firstOf(deflated);
  expect(problemOf(deflated, { ...entry, method: 9 })).toBe('packing');
  expect(problemOf(deflated, { ...entry, offset: 7 })).toBe('packing');
  expect(problemOf(deflated, { ...entry, offset: deflated.length - 10 })).toBe('packing');
  expect(problemOf(deflated, { ...entry, packedSize: deflated.length })).toBe('packing');
  expect(problemOf(deflated, { ...entry, packedSize: 100 })).toBe('packing');
  const broken = deflated.slice();
  broken.fill(0xff, 40, 80);
  expect(problemOf(broken, entry)).toBe('packing');
});

it('says of a part with a password that there is one', () => {
  expect(refusalOf(() => textOf(deflated, { ...firstOf(deflated), isEncrypted: true })).code).toBe(
    'sheets/password',
  );
});
