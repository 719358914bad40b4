import { expect, it } from 'vitest';
import { findEnd, listEntries, signatures } from '#inside/packages';
import { zipOf } from '../support.js';

const file = zipOf({ 'xl/a.xml': 'x'.repeat(500), b: 'y' });

it('lists the parts with their sizes and sums', () => {
  expect(listEntries(file, 10)).toMatchObject([
    { name: 'xl/a.xml', size: 500, offset: 0, isEncrypted: false },
    { name: 'b', size: 1 },
  ]);
});

it('lists one part more than it may, and no further', () => {
  expect(listEntries(zipOf({ a: '', b: '', c: '', d: '' }), 2)).toHaveLength(3);
});

it('says of a file without an end that it was cut off', () => {
  expect(listEntries(file.slice(0, 20), 10)).toBe('cut-off');
});

it.each([
  ['an entry that is none', 0],
  ['a place behind the directory', 45],
  ['a name that goes on behind the file', 29],
])('takes %s for damage', (_, at) => {
  const broken = file.slice();
  const end = findEnd(file);
  if (typeof end === 'string') throw new Error(end);
  broken[end.offset + at] = 0x7f;
  expect(listEntries(broken, 10)).toBe('damaged');
});

it('has a number of its own for each kind of record', () => {
  expect(new Set(Object.values(signatures)).size).toBe(5);
});
