import { vi } from 'danvan';
import type { CellData, SheetData } from 'danvan/exporter';
import { writeSheets } from 'danvan/excel';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';

export const context = { locale: vi, createdAt: '2026-07-01' } as const;

/** A sheet of these cells. */
export const sheetOf = (cells: readonly CellData[], about: Partial<SheetData> = {}): SheetData => ({
  name: 'Biểu 01',
  cells,
  ...about,
});

/** A blank form: heading, a whole number, a choice, a total, and a mark for programs. */
export const blankForm: readonly SheetData[] = [
  sheetOf(
    [
      { row: 1, column: 1, value: 'BIỂU MINH HỌA', role: 'title' },
      { row: 3, column: 1, value: 'Chỉ tiêu', role: 'heading' },
      { row: 3, column: 2, value: 'Số cuộc', role: 'heading' },
      { row: 4, column: 1, value: 'A', role: 'index' },
      { row: 4, column: 2, value: '1', role: 'index' },
      { row: 5, column: 1, value: 'Đối thoại', role: 'label' },
      {
        row: 5,
        column: 2,
        value: null,
        role: 'input',
        input: { kind: 'whole', message: 'Ghi số cuộc.' },
      },
      { row: 6, column: 1, value: 'Tiếp dân', role: 'label' },
      {
        row: 6,
        column: 2,
        value: 3,
        role: 'input',
        input: { kind: 'whole', message: 'Ghi số cuộc.' },
      },
      { row: 7, column: 1, value: 'Xếp loại', role: 'label' },
      {
        row: 7,
        column: 2,
        value: null,
        role: 'input',
        input: { kind: 'list', choices: ['Đạt', 'Chưa đạt'] },
      },
      { row: 8, column: 1, value: 'Tổng', role: 'total', comment: 'Tự cộng' },
      { row: 8, column: 2, value: 3, formula: 'SUM(B5:B6)', role: 'total' },
    ],
    {
      isLocked: true,
      frozenRows: 4,
      widths: [40, 14],
      merged: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    },
  ),
  {
    name: 'danvan',
    hidden: true,
    cells: [{ row: 1, column: 1, value: 'minh-hoa 1', role: 'mark' }],
  },
];

export const bytesOf = async (sheets: readonly SheetData[]): Promise<Uint8Array> =>
  (await writeSheets(sheets, context)).bytes;

/** A part of the workbook of sheets as text. */
export const partOf = async (sheets: readonly SheetData[], part: string): Promise<string> =>
  strFromU8(unzipSync(await bytesOf(sheets))[part] ?? new Uint8Array());

/** The workbook as exceljs reads it. */
export async function readBack(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own, which no Uint8Array fits.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}
