import { isDanvanError } from 'danvan';
import type { CellData, SheetData } from 'danvan/exporter';
import { writeSheets } from 'danvan/excel';
import { describe, expect, it } from 'vitest';
import { blankForm, bytesOf, context, partOf, readBack, sheetOf } from './support.js';

const codeOf = async (sheets: readonly SheetData[]): Promise<unknown> => {
  try {
    await writeSheets(sheets, context);
    return 'written';
  } catch (error) {
    return isDanvanError(error) && error.code;
  }
};

const codes = async (sheets: readonly SheetData[]) =>
  (await writeSheets(sheets, context)).findings.map(({ code }) => code);

const cell = (about: Partial<CellData>): SheetData =>
  sheetOf([{ row: 1, column: 1, value: null, ...about }]);

describe('writeSheets', () => {
  it('gives a workbook in which only what is to be filled in is open', async () => {
    const { worksheets } = await readBack(await bytesOf(blankForm));
    expect(worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Biểu 01', 'visible'],
      ['danvan', 'veryHidden'],
    ]);
    const xml = await partOf(blankForm, 'xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<sheetProtection sheet="1"[^>]*\/>/);
    expect(xml).not.toContain('password');
    const open = ['B5', 'B6', 'B7', 'B8', 'A5', 'A1'].filter(
      (address) => worksheets[0]?.getCell(address).protection?.locked === false,
    );
    expect(open).toEqual(['B5', 'B6', 'B7']);
  });

  it('keeps formulas live, with their results, and merged cells, comments and frozen rows', async () => {
    const [sheet] = (await readBack(await bytesOf(blankForm))).worksheets;
    expect(sheet?.getCell('B8').value).toEqual({ formula: 'SUM(B5:B6)', result: 3 });
    expect(sheet?.getCell('B1').master.address).toBe('A1');
    expect(sheet?.getCell('A8').note).toBe('Tự cộng');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 4 });
    expect(sheet?.getCell('B5').numFmt).toBe('#,##0');
  });

  it('puts rules on cells, each once', async () => {
    const xml = await partOf(blankForm, 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<dataValidations count="2">');
    expect(xml).toContain('prompt="Ghi số cuộc." sqref="B5:B6"><formula1>0</formula1>');
    expect(xml).toContain('sqref="B7"><formula1>&quot;Đạt,Chưa đạt&quot;</formula1>');
  });

  it('prints without marks, the headings on each page', async () => {
    const xml = await partOf(blankForm, 'xl/workbook.xml');
    expect(xml).toContain("'Biểu 01'!$A$1:$B$8");
    expect(xml).toContain("'Biểu 01'!$3:$4");
  });

  it('gives the same bytes for the same sheets', async () => {
    expect(await bytesOf(blankForm)).toEqual(await bytesOf(structuredClone(blankForm)));
  });

  it('opens on the first sheet that is seen', async () => {
    const [form, mark] = blankForm;
    expect(
      await partOf(
        [mark, form].flatMap((each) => each ?? []),
        'xl/workbook.xml',
      ),
    ).toContain('activeTab="1"');
  });

  it('takes no text for a formula', async () => {
    const given = [cell({ value: '=1+1' }), cell({ value: "+cmd|' /C calc'!A0" })];
    const { worksheets } = await readBack(await bytesOf(given));
    expect(worksheets.map((sheet) => sheet.getCell('A1').value)).toEqual([
      '=1+1',
      "+cmd|' /C calc'!A0",
    ]);
  });

  it('writes the result of a formula that reaches out of the file', async () => {
    const given = [cell({ value: 4, formula: "'[a.xlsx]B'!C1" })];
    expect(await codes(given)).toEqual(['files/formula-not-written']);
    expect((await readBack(await bytesOf(given))).worksheets[0]?.getCell('A1').value).toBe(4);
  });

  it('tells of names and characters that Excel does not take', async () => {
    expect(await codes([{ ...cell({ value: 'a\u0007' }), name: 'a/b' }])).toEqual([
      'export/sheet-renamed',
      'export/characters-removed',
    ]);
  });

  it('writes links to cells of this and of other files', async () => {
    const given = [
      cell({ value: 'D7', link: { sheet: "Biểu '1'", address: 'D7' } }),
      cell({ value: 'D7', link: { file: 'xã a.xlsx', sheet: 'B', address: 'D7' } }),
    ];
    expect(await partOf(given, 'xl/worksheets/sheet1.xml')).toContain(
      `<hyperlink ref="A1" location="'Biểu ''1'''!D7"/>`,
    );
    expect(await partOf(given, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
      'Target="x%C3%A3%20a.xlsx" TargetMode="External"',
    );
  });

  it.each<[string, readonly SheetData[]]>([
    ['no sheet', []],
    ['only hidden ones', [{ ...cell({}), hidden: true }]],
    ['a row below 1', [cell({ row: 0 })]],
    ['a column behind the last', [cell({ column: 16_385 })]],
    ['a number that is none', [cell({ value: Number.NaN })]],
    ['one place twice', [sheetOf([1, 2].map((value) => ({ row: 1, column: 1, value })))]],
    ['an area turned round', [sheetOf([], { merged: [{ top: 2, left: 1, bottom: 1, right: 1 }] })]],
    [
      'a whole sheet merged',
      [sheetOf([], { merged: [{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }] })],
    ],
    [
      'a link out of the folder',
      [cell({ link: { file: '../a.xlsx', sheet: 'A', address: 'A1' } })],
    ],
    ['a link to no cell', [cell({ link: { sheet: 'A', address: 'javascript:' } })]],
  ])('refuses %s', async (_, sheets) => {
    expect(await codeOf(sheets)).toBe('INVALID_ARGUMENT');
  });

  it('refuses a text that no cell holds', async () => {
    expect(await codeOf([cell({ value: 'a'.repeat(32_768) })])).toBe('DOCUMENT_TOO_LARGE');
  });

  it('tells how far it is, and stops', async () => {
    const shares: number[] = [];
    await writeSheets(blankForm, { ...context, onProgress: (share) => void shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    const signal = AbortSignal.abort();
    await expect(writeSheets(blankForm, { ...context, signal })).rejects.toMatchObject({
      code: 'ABORTED',
    });
  });

  it('leaves its input untouched', async () => {
    const before = structuredClone(blankForm);
    await bytesOf(blankForm);
    expect(blankForm).toEqual(before);
  });
});
