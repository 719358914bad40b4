import { describe, expect, it } from 'vitest';
import { textChunks, writeText } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

const row = { style: { size: 14 }, align: 'justify', spacing: 18, gap: 6 } as const;
const words = (count: number): string =>
  Array.from({ length: count }, (_, at) => `chữ${at}`).join(' ');

describe('textChunks', () => {
  it('gives a line its spacing and the gap under it', () => {
    expect(textChunks('Một dòng', row, 400)).toEqual([{ text: 'Một dòng', height: 24 }]);
    expect(textChunks('Một\r\nHai', row, 400)).toEqual([{ text: 'Một\nHai', height: 42 }]);
  });

  it('cuts a long text between words, into rows that Excel can show', () => {
    const text = words(3000);
    const chunks = textChunks(text, row, 400);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.every(({ height }) => height <= 409)).toBe(true);
    expect(chunks.map((chunk) => chunk.text).join(' ')).toBe(text);
  });

  it('keeps to the letters that a cell holds, however wide it is', () => {
    const text = words(40_000);
    const chunks = textChunks(text, { ...row, style: { size: 1 }, spacing: 2 }, 5000);
    expect(chunks.every((chunk) => chunk.text.length <= 32_767)).toBe(true);
    expect(chunks.map((chunk) => chunk.text).join(' ')).toBe(text);
  });

  it('keeps a word without spaces whole over its rows', () => {
    const text = 'x'.repeat(40_000);
    expect(
      textChunks(text, row, 400)
        .map((chunk) => chunk.text)
        .join(''),
    ).toBe(text);
  });
});

describe('writeText', () => {
  it('goes on in the next rows and says so', () => {
    const { writer, sheet, findings } = writerOn([200, 200]);
    writeText(words(3000), row, writer);
    expect(textsOf(sheet).join(' ')).toBe(words(3000));
    expect(sheet.getCell('B2').master.address).toBe('A2');
    expect(findings.map(({ code }) => code)).toEqual(['export/text-continued']);
  });

  it('writes in capitals where the style asks for them', () => {
    const { writer, sheet } = writerOn([400]);
    writeText('Tỉnh ủy', { ...row, style: { size: 14, uppercase: true } }, writer);
    expect(sheet.getCell('A1').value).toBe('TỈNH ỦY');
  });
});
