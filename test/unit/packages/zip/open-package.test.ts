import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openPackage, usualLimits } from '#inside/packages';
import { errorOf } from '../../../support/error-of.js';
import { opened, zipOf } from '../support.js';

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('openPackage', () => {
  it('unpacks a part by its name, in capitals or not', () => {
    const zipped = opened(zipOf({ 'xl/workbook.xml': '<a/>' }));
    expect(strFromU8(zipped.read('XL/workbook.xml') ?? new Uint8Array())).toBe('<a/>');
    expect(zipped.read('other')).toBeUndefined();
  });

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', strToU8('a;b;c'), 'not-zip'],
    ['a file of Excel 97', Uint8Array.from([...oldOffice, 1, 2]), 'old-format'],
    ['a locked file', Uint8Array.from([...oldOffice, ...strToU8('E\0n\0c\0r\0y\0')]), 'encrypted'],
    ['the beginning of a zip file', zipOf({ a: 'a' }).slice(0, 20), 'damaged'],
  ])('says why it does not open: %s', (_, bytes, problem) => {
    expect(openPackage(bytes).problem).toBe(problem);
  });

  it('refuses more bytes than may come in', () => {
    expect(openPackage(zipOf({ a: 'a' }), { ...usualLimits, file: 10 }).problem).toBe('too-large');
  });

  it('never unpacks more than the directory promises', () => {
    const bytes = zipSync({ a: strToU8('a'.repeat(10_000)) });
    const view = new DataView(bytes.buffer);
    const at = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(at + 24, 100, true);
    expect(opened(bytes).read('a')).toBeUndefined();
  });

  it('gives no part whose check sum is wrong', () => {
    const bytes = zipSync({ a: strToU8('abc') }, { level: 0 });
    bytes.set([0], bytes.indexOf(0x61, 31));
    expect(opened(bytes).read('a')).toBeUndefined();
  });

  it('refuses what are no bytes', () => {
    const wrong: Uint8Array = JSON.parse('"PK"');
    expect(errorOf(() => openPackage(wrong)).code).toBe('INVALID_ARGUMENT');
  });
});
