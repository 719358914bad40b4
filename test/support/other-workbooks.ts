import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import * as SheetJs from 'xlsx';
import { runTool } from './tools.js';

/** One made-up table, that every program writes in its own way. */
const table = {
  title: 'BIỂU TỔNG HỢP',
  head: ['Đơn vị', 'Số cuộc', 'Ngày', 'Đạt'],
  rows: [
    ['Xã An Bình', 134, '2026-06-30', true],
    ['Xã Bình Hòa & Đông', 12.5, '2024-02-29', false],
    ['  007 ', 0, '1999-12-31', true],
  ],
  formula: 'SUM(B3:B5)',
  result: 146.5,
  comment: 'Số ước',
} as const;

const dayOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Written by exceljs. */
export async function byExceljs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Biểu 01');
  sheet.addRow([table.title]);
  sheet.mergeCells('A1:D1');
  sheet.addRow([...table.head]);
  for (const [unit, count, day, isDone] of table.rows) {
    const row = sheet.addRow([unit, count, dayOf(day), isDone]);
    row.getCell(3).numFmt = 'dd/mm/yyyy';
  }
  sheet.addRow(['Cộng', { formula: table.formula, result: table.result }]);
  sheet.getCell('B3').note = table.comment;
  book.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['x']);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

/** Written by SheetJS. */
export function bySheetJs(): Uint8Array {
  const sheet = SheetJs.utils.aoa_to_sheet([
    [table.title],
    [...table.head],
    ...table.rows.map(([unit, count, day, isDone]) => [
      unit,
      count,
      { t: 'n', v: dayOf(day).getTime() / 86_400_000 + 25_569, z: 'dd/mm/yyyy' },
      isDone,
    ]),
    ['Cộng', { t: 'n', v: table.result, f: table.formula }],
  ]);
  sheet['!merges'] = [SheetJs.utils.decode_range('A1:D1')];
  const noted: SheetJs.CellObject = sheet['B3'];
  noted.c = [{ a: 'Lan', t: table.comment }];
  const book = SheetJs.utils.book_new();
  SheetJs.utils.book_append_sheet(book, sheet, 'Biểu 01');
  SheetJs.utils.book_append_sheet(book, SheetJs.utils.aoa_to_sheet([['x']]), 'Ẩn');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  const written: ArrayBuffer = SheetJs.write(book, { type: 'array', bookType: 'xlsx' });
  return new Uint8Array(written);
}

const script = `
import datetime, json, sys
from openpyxl import Workbook
from openpyxl.comments import Comment
table = json.loads(sys.argv[1])
book = Workbook()
sheet = book.active
sheet.title = 'Biểu 01'
sheet.append([table['title']])
sheet.merge_cells('A1:D1')
sheet.append(table['head'])
for unit, count, day, done in table['rows']:
    sheet.append([unit, count, datetime.date.fromisoformat(day), done])
    sheet.cell(sheet.max_row, 3).number_format = 'dd/mm/yyyy'
sheet.append(['Cộng', '=' + table['formula']])
sheet['B3'].comment = Comment(table['comment'], 'Lan')
hidden = book.create_sheet('Ẩn')
hidden.append(['x'])
hidden.sheet_state = 'hidden'
book.save(sys.argv[2])
`;

/** Written by openpyxl, which works out no formula. */
export function byOpenpyxl(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-other-'));
  try {
    const file = join(folder, 'book.xlsx');
    const run = runTool('/usr/bin/python3', ['-c', script, JSON.stringify(table), file]);
    if (run.code !== 0) throw new Error(run.stderr);
    return new Uint8Array(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
