import ExcelJS from 'exceljs';
import { exportReport, vi } from 'danvan';
import type { TableRow } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { excel } from '#inside/exporters/excel';
import { documentWithRows } from '../../../../support/sample-document.js';

const sum = (from: number, to: number) =>
  ({
    op: 'sum',
    from: { row: from, column: 'received' },
    to: { row: to, column: 'received' },
  }) as const;
const row = (amount: number, formula?: ReturnType<typeof sum>): TableRow => ({
  role: formula ? 'total' : 'data',
  cells: { received: { kind: 'number', amount, decimals: 0, ...(formula && { formula }) } },
});

async function sheetOf(rows: readonly TableRow[], outline: boolean): Promise<ExcelJS.Worksheet> {
  const context = { locale: vi, createdAt: '2020-07-07' };
  const { bytes } = await exportReport(documentWithRows(rows), excel({ outline }), context);
  const workbook = new ExcelJS.Workbook();
  // exceljs declares a Buffer of its own, which no Uint8Array fits.
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const sheet = workbook.worksheets.at(-1);
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const formulasOf = (sheet: ExcelJS.Worksheet): readonly string[] => {
  const found: string[] = [];
  sheet.eachRow((each) => each.eachCell((cell) => void (cell.formula && found.push(cell.formula))));
  return found;
};

describe('excel with an outline', () => {
  const rows = [row(1), row(2), row(3, sum(0, 1)), row(4), row(4, sum(3, 3)), row(7, sum(0, 4))];

  it('writes totals as subtotals, their rows to be folded away, below a filter', async () => {
    const sheet = await sheetOf(rows, true);
    const formulas = formulasOf(sheet);
    expect(formulas).toHaveLength(3);
    expect(formulas.every((formula) => formula.startsWith('SUBTOTAL(9,'))).toBe(true);
    const last = sheet.autoFilter;
    expect(last).toMatch(/^A\d+:\w+\d+$/u);
    const end = Number(/\d+$/u.exec(String(last))?.[0]);
    const levels = [4, 3, 2, 1, 0].map((before) => sheet.getRow(end - before + 1).outlineLevel);
    expect(levels).toEqual([2, 2, 1, 2, 1]);
    expect(sheet.properties.outlineProperties?.summaryBelow).toBe(true);
  });

  it('does nothing of it unless asked', async () => {
    const sheet = await sheetOf(rows, false);
    expect(formulasOf(sheet).some((formula) => formula.startsWith('SUBTOTAL'))).toBe(false);
    expect(sheet.autoFilter ?? null).toBeNull();
  });

  it('has no filter for a table of totals alone', async () => {
    expect((await sheetOf([{ role: 'total', cells: {} }], true)).autoFilter ?? null).toBeNull();
  });
});
