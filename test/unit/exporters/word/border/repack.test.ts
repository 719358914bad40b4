import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { repack } from '#inside/exporters/word';

const rest = {
  createdAt: '2020-07-07',
  language: 'vi',
  typeface: 'Times New Roman',
  styles: [],
  names: () => 'Bảng',
};

const partsAt = (mtime: Date) => ({
  'docProps/core.xml': strToU8(
    `<cp:coreProperties><dcterms:created xsi:type="dcterms:W3CDTF">${mtime.toISOString()}</dcterms:created></cp:coreProperties>`,
  ),
  'word/styles.xml': strToU8('<w:styles></w:styles>'),
});

describe('repack', () => {
  it('gives equal bytes whenever the parts were written', () => {
    const [one, other] = ['1999-01-01T01:00:00Z', '2026-02-03T04:05:06Z'].map((day) =>
      repack(partsAt(new Date(day)), rest),
    );
    expect(one).toEqual(other);
  });

  it('puts in the day, the language, the styles and the font', () => {
    const parts = unzipSync(repack(partsAt(new Date()), rest));
    const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(textOf('docProps/core.xml')).toContain('>2020-07-07T00:00:00Z</dcterms:created>');
    expect(textOf('docProps/core.xml')).toContain('<dc:language>vi</dc:language>');
    expect(textOf('word/styles.xml')).toContain('w:styleId="table"');
    expect(textOf('word/fontTable.xml')).toContain('Times New Roman');
  });
});
