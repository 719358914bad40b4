import { expect, it } from 'vitest';
import { listedEntries } from '#inside/exporters/excel';
import { packed } from '../../../../../support/made-workbook.js';
import { refusalOf } from '../support.js';

const file = packed({ 'xl/a.xml': 'x'.repeat(500), b: 'y' });

it('lists the parts with their sizes and sums', () => {
  const [first, second] = listedEntries(file, 10);
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
  expect(listedEntries(packed({ a: '', b: '', c: '', d: '' }), 2)).toHaveLength(3);
});

it('writes backslashes as other programs do', () => {
  expect(listedEntries(packed({ 'xl\\a.xml': '' }), 10)[0]?.name).toBe('xl/a.xml');
});

it('says of a file without an end how much of it came', () => {
  expect(refusalOf(() => listedEntries(file.slice(0, 40), 10))).toMatchObject({
    code: 'sheets/cut-off',
    params: { bytes: 40 },
  });
});

it('refuses a directory that contradicts itself', () => {
  const broken = file.slice();
  new DataView(broken.buffer).setUint32(broken.length - 6, 0x7fffffff, true);
  expect(refusalOf(() => listedEntries(broken, 10)).params).toMatchObject({ problem: 'directory' });
});
