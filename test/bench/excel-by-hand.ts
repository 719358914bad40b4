import ExcelJS from 'exceljs';
import {
  annexTitle,
  decimalsOf,
  groupTitlesOf,
  numbersIn,
  titlesOf,
  totalsOf,
  type BigRow,
} from './big-table.js';

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const font = { name: 'Times New Roman', size: 12 };
const bold = { ...font, bold: true };

// One shared object for each style: exceljs then looks it up instead of writing it again.
const styles = {
  title: {
    font: { ...bold, size: 14 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  header: {
    font: bold,
    border,
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  center: { font, border, alignment: { horizontal: 'center', vertical: 'middle', wrapText: true } },
  left: { font, border, alignment: { horizontal: 'left', vertical: 'middle', wrapText: true } },
  whole: { font, border, numFmt: '#,##0', alignment: { horizontal: 'right', vertical: 'middle' } },
  decimal: {
    font,
    border,
    numFmt: '#,##0.#',
    alignment: { horizontal: 'right', vertical: 'middle' },
  },
  totalText: { font: bold, border, alignment: { horizontal: 'left', vertical: 'middle' } },
  totalWhole: {
    font: bold,
    border,
    numFmt: '#,##0',
    alignment: { horizontal: 'right', vertical: 'middle' },
  },
  totalDecimal: {
    font: bold,
    border,
    numFmt: '#,##0.#',
    alignment: { horizontal: 'right', vertical: 'middle' },
  },
} as const satisfies Record<string, Partial<ExcelJS.Style>>;

const firstNumber = 4;
const headerRow = 4;
const firstRow = headerRow + 2;
const letter = (column: number): string => String.fromCodePoint(64 + column);

function addHeader(sheet: ExcelJS.Worksheet, numbers: number): void {
  const columns = numbers + 4;
  sheet.getCell(1, 1).value = 'PHỤ LỤC';
  sheet.getCell(2, 1).value = annexTitle;
  for (const row of [1, 2]) {
    sheet.getCell(row, 1).style = styles.title;
    sheet.mergeCells(row, 1, row, columns);
  }
  const below = ['STT', 'Đơn vị', 'Tuyến báo cáo', ...titlesOf(numbers), 'Ghi chú'];
  for (let column = 1; column <= columns; column += 1) {
    for (const row of [headerRow, headerRow + 1]) sheet.getCell(row, column).style = styles.header;
    const isNumber = column >= firstNumber && column < columns;
    sheet.getCell(isNumber ? headerRow + 1 : headerRow, column).value = below[column - 1];
    if (!isNumber) sheet.mergeCells(headerRow, column, headerRow + 1, column);
  }
  groupTitlesOf(numbers).forEach((title, at) => {
    const column = firstNumber + at * 2;
    sheet.getCell(headerRow, column).value = title;
    sheet.mergeCells(headerRow, column, headerRow, column + 1);
  });
}

function addRow(sheet: ExcelJS.Worksheet, row: BigRow, at: number): void {
  const cells = sheet.getRow(at);
  const put = (column: number, value: ExcelJS.CellValue, style: Partial<ExcelJS.Style>): void => {
    const cell = cells.getCell(column);
    cell.value = value;
    cell.style = style;
  };
  put(1, row.stt, styles.center);
  put(2, row.unit, styles.left);
  put(3, row.line, styles.left);
  row.amounts.forEach((amount, column) => {
    const style = decimalsOf(column) === 0 ? styles.whole : styles.decimal;
    put(firstNumber + column, amount, style);
  });
  put(firstNumber + row.amounts.length, row.note, styles.left);
}

function addTotals(sheet: ExcelJS.Worksheet, rows: readonly BigRow[]): void {
  const last = firstRow + rows.length - 1;
  const cells = sheet.getRow(last + 1);
  for (const column of [1, 2, 3, numbersIn(rows) + 4])
    cells.getCell(column).style = styles.totalText;
  cells.getCell(2).value = 'Tổng cộng';
  totalsOf(rows).forEach((result, at) => {
    const column = letter(firstNumber + at);
    const cell = cells.getCell(firstNumber + at);
    cell.value = { formula: `SUM(${column}${firstRow}:${column}${last})`, result };
    cell.style = decimalsOf(at) === 0 ? styles.totalWhole : styles.totalDecimal;
  });
}

/**
 * Writes the same styled sheet as our exporter with exceljs alone, the fast way: built from top to
 * bottom, each style one shared object.
 *
 * @param rows - The rows of the table.
 * @returns The bytes of the workbook.
 */
export async function writeWithExceljs(rows: readonly BigRow[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2020, 6, 7));
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet('Phụ lục', {
    views: [{ state: 'frozen', xSplit: 3, ySplit: firstRow - 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headerRow}:${headerRow + 1}`,
    },
    headerFooter: { oddHeader: '&C&P' },
  });
  const numbers = numbersIn(rows);
  const widths = [5, 28, 24, ...titlesOf(numbers).map(() => 12), 20];
  sheet.columns = widths.map((width) => ({ width }));
  addHeader(sheet, numbers);
  rows.forEach((row, at) => addRow(sheet, row, firstRow + at));
  addTotals(sheet, rows);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
