import { encodeText } from 'danvan/exporter';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '#inside/exporters/csv';

describe('readSheets', () => {
  it('reads the files of a zip file as sheets', () => {
    const bytes = zipSync({
      '01 Biểu.csv': strToU8('a;b'),
      'ảnh.png': strToU8('x'),
      '02 danvan.csv': strToU8('c'),
    });
    const { sheets, findings } = readSheets(bytes, 'A', {});
    expect([sheets.map(({ name }) => name), findings]).toEqual([['Biểu', 'danvan'], []]);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['wrong-parts', zipSync({ 'xl/workbook.xml': strToU8('<a/>') })],
    ['damaged', zipSync({ 'a.csv': strToU8('a') }).slice(0, 40)],
    ['not-text', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['too-large', new Uint8Array(32 * 2 ** 20 + 1).fill(0x61)],
  ])('says why a file is not read: %s', (problem, bytes) => {
    expect(readSheets(bytes, 'A', {})).toMatchObject({
      sheets: [],
      findings: [{ code: 'files/not-opened', params: { problem } }],
    });
  });

  it('takes a text that begins as a zip file does', () => {
    expect(readSheets(encodeText('PK;b'), 'A', {}).sheets).toHaveLength(1);
  });

  it('stops when it is told to', () => {
    expect(() => readSheets(encodeText('a'), 'A', { signal: { aborted: true } })).toThrow(
      'aborted',
    );
  });
});
