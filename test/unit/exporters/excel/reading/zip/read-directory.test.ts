import { expect, it } from 'vitest';
import { findEnd, readDirectory } from '#inside/exporters/excel';
import { packed } from '../../../../../support/made-workbook.js';
import { refusalOf } from '../support.js';

const file = packed({ 'xl/a.xml': 'x'.repeat(500), b: 'y' });

it('lists the parts with their sizes and sums', () => {
  const [first, second] = readDirectory(file, 10);
  expect(first).toMatchObject({
    name: 'xl/a.xml',
    method: 8,
    size: 500,
    offset: 0,
    isEncrypted: false,
  });
  expect(second).toMatchObject({ name: 'b', size: 1 });
});

it('lists one part more than it may, and no further', () => {
  expect(readDirectory(packed({ a: '', b: '', c: '', d: '' }), 2)).toHaveLength(3);
});

it('writes backslashes as other programs do', () => {
  expect(readDirectory(packed({ 'xl\\a.xml': '' }), 10)[0]?.name).toBe('xl/a.xml');
});

it.each([
  ['an entry that is none', 0],
  ['a place behind the directory', 45],
  ['a name that goes on behind the file', 29],
])('refuses %s', (_, at) => {
  const broken = file.slice();
  broken[findEnd(file).offset + at] = 0x7f;
  expect(refusalOf(() => readDirectory(broken, 10)).params).toMatchObject({ problem: 'directory' });
});
