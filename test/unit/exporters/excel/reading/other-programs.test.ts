import type { ReadSheets } from 'danvan/exporter';
import { readSheets } from 'danvan/excel';
import { describe, expect, it } from 'vitest';
import { byExceljs, byOpenpyxl, bySheetJs } from '../../../../support/other-workbooks.js';
import { convertFile } from '../../../../support/print-workbook.js';
import { needsOpenpyxl, needsTool } from '../../../../support/tools.js';

const office = needsTool('soffice', 'workbooks that LibreOffice has saved');
const openpyxl = needsOpenpyxl('workbooks that openpyxl has written');

/** What every program must agree on; formats of days are written in many ways. */
const shown = ({ sheets }: ReadSheets) =>
  sheets.map(({ name, cells, merged, hidden }) => ({
    name,
    merged,
    hidden,
    cells: cells.map(({ row, column, value, formula, day, comment }) =>
      [row, column, value, formula, day, comment].map((part) => part ?? null),
    ),
  }));

const cell = (
  row: number,
  column: number,
  value: string | number | boolean | null,
  more: { readonly formula?: string; readonly day?: string; readonly comment?: string } = {},
) => [row, column, value, more.formula ?? null, more.day ?? null, more.comment ?? null];

const expectedWith = (result: number | null) => [
  {
    name: 'Biểu 01',
    merged: [{ top: 1, left: 1, bottom: 1, right: 4 }],
    hidden: undefined,
    cells: [
      cell(1, 1, 'BIỂU TỔNG HỢP'),
      cell(2, 1, 'Đơn vị'),
      cell(2, 2, 'Số cuộc'),
      cell(2, 3, 'Ngày'),
      cell(2, 4, 'Đạt'),
      cell(3, 1, 'Xã An Bình'),
      cell(3, 2, 134, { comment: 'Số ước' }),
      cell(3, 3, 46_203, { day: '2026-06-30' }),
      cell(3, 4, true),
      cell(4, 1, 'Xã Bình Hòa & Đông'),
      cell(4, 2, 12.5),
      cell(4, 3, 45_351, { day: '2024-02-29' }),
      cell(4, 4, false),
      cell(5, 1, '  007 '),
      cell(5, 2, 0),
      cell(5, 3, 36_525, { day: '1999-12-31' }),
      cell(5, 4, true),
      cell(6, 1, 'Cộng'),
      cell(6, 2, result, { formula: 'SUM(B3:B5)' }),
    ],
  },
  { name: 'Ẩn', merged: undefined, hidden: true, cells: [cell(1, 1, 'x')] },
];

const expected = expectedWith(146.5);

async function expectRead(bytes: Uint8Array): Promise<void> {
  const read = await readSheets(bytes);
  expect(shown(read)).toEqual(expected);
  expect(read.findings).toEqual([]);
}

describe('a workbook is read alike, whoever wrote it', () => {
  it('exceljs', async () => {
    await expectRead(await byExceljs());
  });

  it('SheetJS', async () => {
    await expectRead(bySheetJs());
  });

  openpyxl.it('openpyxl, whose formulas have no results', async () => {
    const read = await readSheets(byOpenpyxl());
    expect(shown(read)).toEqual(expectedWith(null));
    expect(read.findings).toMatchObject([
      { code: 'sheets/no-result', params: { count: 1 }, cell: { sheet: 'Biểu 01', address: 'B6' } },
    ]);
  });

  office.it('LibreOffice, which has worked the formulas out', async () => {
    await expectRead(convertFile(await byExceljs(), 'xlsx', 'xlsx'));
  });

  office.it('LibreOffice, by way of a file of its own', async () => {
    await expectRead(convertFile(convertFile(bySheetJs(), 'xlsx', 'ods'), 'ods', 'xlsx'));
  });

  office.it.each([
    ['ods', 'sheets/opendocument'],
    ['xls', 'sheets/old-excel'],
  ])('LibreOffice as .%s is told for what it is', async (to, code) => {
    const { sheets, findings } = await readSheets(convertFile(bySheetJs(), 'xlsx', to));
    expect(sheets).toEqual([]);
    expect(findings.at(-1)?.code).toBe(code);
  });
});
