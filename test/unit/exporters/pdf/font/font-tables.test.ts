import { describe, expect, it } from 'vitest';
import { fontTables } from '#inside/exporters/pdf';
import { tinos } from '../support.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

describe('fontTables', () => {
  it('finds the tables of a TTF file', () => {
    const tables = fontTables(tinos.bold, 'bold');
    expect(['cmap', 'glyf', 'head', 'hhea', 'hmtx'].every((tag) => tables.has(tag))).toBe(true);
  });

  it('reads a file that begins inside a larger buffer', () => {
    const buffer = new Uint8Array(tinos.normal.length + 3);
    buffer.set(tinos.normal, 3);
    const tables = fontTables(buffer.subarray(3), 'normal');
    expect(tables.get('head')?.getUint16(18)).toBe(2048);
  });

  it.each([
    ['WOFF2', 'wOF2 and more bytes'],
    ['WOFF', 'wOFF and more bytes'],
    ['a collection', 'ttcf and more bytes'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(() => fontTables(bytesOf(text), 'italics')).toThrow(/“italics” is no TTF or OTF file/);
  });
});
