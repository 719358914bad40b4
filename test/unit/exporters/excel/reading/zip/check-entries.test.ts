import { expect, it } from 'vitest';
import { checkEntries } from '#inside/exporters/excel';
import type { ZipEntry } from '#inside/packages';
import { refusalOf } from '../support.js';

const entry = (name: string, offset = 0, packedSize = 10): ZipEntry => ({
  name,
  offset,
  packedSize,
  size: 10,
  method: 8,
  crc: 0,
  isEncrypted: false,
});

it('gives parts by name in small letters, folders left out', () => {
  const parts = checkEntries([entry('xl/'), entry('XL/A.xml', 50), entry('__proto__', 100)]);
  expect([...parts.keys()]).toEqual(['xl/a.xml', '__proto__']);
});

it.each(['../a.xml', 'xl/../../a.xml', '/etc/passwd', 'C:/a.xml', 'xl/./a.xml', 'a\u0000.xml'])(
  'refuses the name %j',
  (name) => {
    expect(refusalOf(() => checkEntries([entry(name)])).params).toEqual({
      part: name,
      problem: 'path',
    });
  },
);

it('refuses one name twice, whatever its capitals', () => {
  const twice = [entry('xl/a.xml'), entry('XL/a.xml', 50)];
  expect(refusalOf(() => checkEntries(twice)).params).toMatchObject({ problem: 'repeated' });
});

it('refuses parts that lie over each other, in any order', () => {
  const over = [entry('b', 40), entry('a', 35)];
  expect(refusalOf(() => checkEntries(over)).params).toEqual({ part: 'b', problem: 'overlapping' });
});
