import { describe, expect, it } from 'vitest';
import { readSheets } from 'danvan/excel';
import { madeWorkbook, packed, partsOf, rowXml } from '../../../../support/made-workbook.js';
import { cellsOf, codesIn, readMade } from './support.js';

const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' });
const plain = madeWorkbook({ sheets: [rowXml('<c r="A1"><v>1</v></c>')] });

describe('readSheets', () => {
  it('gives sheets and findings, frozen', async () => {
    const read = await readSheets(plain);
    expect(read).toEqual({
      sheets: [{ name: 'Biểu 1', cells: [{ row: 1, column: 1, value: 1 }] }],
      findings: [],
    });
    expect([read, read.sheets, read.sheets[0]?.cells[0]].every(Object.isFrozen)).toBe(true);
  });

  it('leaves the bytes as they are, and reads a part of a larger memory', async () => {
    const larger = new Uint8Array(plain.length + 20);
    larger.set(plain, 7);
    const view = larger.subarray(7, 7 + plain.length);
    const before = view.slice();
    expect((await readSheets(view)).sheets).toHaveLength(1);
    expect(view).toEqual(before);
    expect((await readSheets(Buffer.from(plain))).sheets).toHaveLength(1);
  });

  it('reads a workbook in UTF-16, under prefixes, and of the strict kind', async () => {
    const sheet = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>Xã Đường</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = Uint8Array.from(Buffer.from(`\ufeff${sheet}`, 'utf16le'));
    const { sheets, findings } = await readMade({ parts: { 'xl/worksheets/sheet1.xml': bytes } });
    expect(sheets[0]?.cells).toEqual([{ row: 1, column: 1, value: 'Xã Đường' }]);
    expect(findings).toEqual([]);
  });

  it('tells numbers, texts, days and truths apart', async () => {
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const cells = await cellsOf(
      '<row r="1"><c t="s"><v>0</v></c><c><v>134</v></c><c s="1"><v>46203</v></c><c t="b"><v>1</v></c><c t="str"><f>A1</f><v>134</v></c></row>',
      { texts: '<si><t>134</t></si>', styles },
    );
    expect(cells?.map(({ value, day, formula }) => [value, day, formula])).toEqual([
      ['134', undefined, undefined],
      [134, undefined, undefined],
      [46_203, '2026-06-30', undefined],
      [true, undefined, undefined],
      ['134', undefined, 'A1'],
    ]);
  });

  it('gives all sheets or none', async () => {
    const good = rowXml('<c r="A1"><v>1</v></c>');
    const read = await readMade({ sheets: [good, '<sheetData><row>'] });
    expect(read.sheets).toEqual([]);
    expect(codesIn(read)).toEqual(['sheets/damaged']);
  });

  it('reads a workbook with macros, and says so', async () => {
    const parts = { ...partsOf({}), 'xl/vbaProject.bin': 'x' };
    expect(codesIn(await readSheets(packed(parts)))).toEqual(['sheets/macros']);
  });

  it.each([[null], ['bytes'], [[1, 2]], [new Uint16Array(4)], [{}], [undefined]])(
    'refuses %j as bytes',
    async (given) => {
      await expect(readSheets(given as unknown as Uint8Array)).rejects.toThrow(invalid);
    },
  );

  it.each([
    [null],
    [{ limits: 5 }],
    [{ limits: { cells: 0 } }],
    [{ signal: 5 }],
    [{ onProgress: 5 }],
  ])('refuses the options %j', async (options) => {
    await expect(readSheets(plain, options as never)).rejects.toThrow(invalid);
  });

  it('stops when it is told to, before and within', async () => {
    const aborted = expect.objectContaining({ code: 'ABORTED' });
    await expect(readSheets(plain, { signal: AbortSignal.abort() })).rejects.toThrow(aborted);
    const controller = new AbortController();
    const reading = readSheets(plain, {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(reading).rejects.toThrow(aborted);
  });

  it('tells progress from 0 to 1', async () => {
    const shares: number[] = [];
    await readSheets(plain, { onProgress: (share) => shares.push(share) });
    expect(shares[0]).toBe(0);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  it('hands on what onProgress throws', async () => {
    const cause = new Error('mine');
    const reading = readSheets(plain, {
      onProgress: () => {
        throw cause;
      },
    });
    await expect(reading).rejects.toMatchObject({ code: 'INVALID_ARGUMENT', cause });
  });
});
