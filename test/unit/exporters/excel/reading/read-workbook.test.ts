import { describe, expect, it } from 'vitest';
import { readSheets, readWorkbook } from '#inside/exporters/excel';
import { packed, partsOf, rowXml } from '../../../../support/made-workbook.js';
import { codesIn, readingOf, readMade, refusedOf } from './support.js';

const one = rowXml('<c r="A1"><v>1</v></c>');

describe('readWorkbook', () => {
  it('reads the sheets in the order of their tabs', async () => {
    const sheets = await readWorkbook(readingOf({ sheets: [one, one] }));
    expect(sheets.map(({ name }) => name)).toEqual(['Biểu 1', 'Biểu 2']);
    expect(sheets[1]?.cells).toEqual([{ row: 1, column: 1, value: 1 }]);
  });

  it('refuses a workbook whose sheet is not there, or is named by nothing', async () => {
    const parts = { 'xl/worksheets/sheet1.xml': null };
    expect(await refusedOf(readWorkbook(readingOf({ sheets: [one], parts })))).toMatchObject({
      code: 'sheets/damaged',
      params: { part: 'xl/worksheets/sheet1.xml', problem: 'missing' },
    });
    const links = { 'xl/_rels/workbook.xml.rels': null };
    expect(await refusedOf(readWorkbook(readingOf({ sheets: [one], parts: links })))).toMatchObject(
      {
        code: 'sheets/damaged',
        params: { part: 'Biểu 1', problem: 'missing' },
      },
    );
  });

  it('refuses one part as very many sheets before it reads them', async () => {
    const parts: Record<string, string> = partsOf({
      sheets: [`<sheetData>${'<row r="1"/>'.repeat(1_000)}</sheetData>`],
    });
    const size = (parts['xl/worksheets/sheet1.xml'] ?? '').length;
    const names = Array.from(
      { length: 400 },
      (_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="sheet1"/>`,
    );
    const book = (parts['xl/workbook.xml'] ?? '').replace(/<sheet [^>]*>/u, names.join(''));
    const bytes = packed({ ...parts, 'xl/workbook.xml': book });
    const { findings } = await readSheets(bytes, { limits: { unpackedBytes: 100_000 } });
    expect(findings).toMatchObject([
      {
        code: 'sheets/over-limit',
        params: { limit: 'unpackedBytes', most: 100_000, found: 400 * size },
      },
    ]);
  });

  it('passes over a chart, and refuses a workbook of nothing else', async () => {
    const chart = (from: string): string => from.replace('/worksheet"', '/chartsheet"');
    const links = chart(partsOf({ sheets: [one, one] })['xl/_rels/workbook.xml.rels'] ?? '');
    const both = await readMade({
      sheets: [one, one],
      parts: { 'xl/_rels/workbook.xml.rels': links },
    });
    expect(both.sheets.map(({ name }) => name)).toEqual(['Biểu 2']);
    expect(codesIn(both)).toEqual(['sheets/not-cells']);
    const alone = await readMade({
      parts: {
        'xl/_rels/workbook.xml.rels': chart(partsOf({})['xl/_rels/workbook.xml.rels'] ?? ''),
      },
    });
    expect(codesIn(alone)).toEqual(['sheets/not-cells', 'sheets/no-sheets']);
  });

  it('finds the workbook where the package leads to it, or in its usual place', async () => {
    const parts = partsOf({ sheets: [one] });
    const moved = {
      ...parts,
      '_rels/.rels': parts['_rels/.rels']?.replace('xl/workbook.xml', '/book/main.xml') ?? '',
      'book/main.xml': parts['xl/workbook.xml'] ?? '',
      'book/_rels/main.xml.rels': (parts['xl/_rels/workbook.xml.rels'] ?? '').replace(
        'worksheets/',
        '../xl/worksheets/',
      ),
      'xl/workbook.xml': null,
    };
    expect(packed(moved).length).toBeGreaterThan(0);
    const read = await readMade({ sheets: [one], parts: moved });
    expect(read.sheets).toHaveLength(1);
    const bare = await readMade({ sheets: [one], parts: { '_rels/.rels': null } });
    expect(bare.sheets).toHaveLength(1);
  });
});
