import { formatNumber } from 'danvan';
import type { CellData, SheetData } from 'danvan/exporter';
import { shownRows } from './given-source.js';
import type { Grid } from './messages.js';

/** `A`, `B` … `AA`, as sheets call their columns. */
export const columnLetters = (column: number): string =>
  column <= 0
    ? ''
    : columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** The row and column of an address such as `D7`; undefined where it is none. */
export function cellOfAddress(address: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  if (letters === '') return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits), column };
}

const dayText = (day: string): string => day.split('-').toReversed().join('/');

function cellText({ value, day, error }: CellData): string {
  if (error !== undefined) return error;
  if (day !== undefined) return dayText(day);
  if (typeof value === 'number') return formatNumber(value);
  return value === null ? '' : String(value);
}

/** The widest sheet that is shown; more columns than that hold no form. */
const shownColumns = 40;

/** A sheet as a grid, with the letters of its columns over it; hidden columns stay hidden. */
export function gridOfSheet(sheet: SheetData): Grid {
  const hidden = new Set(sheet.hiddenColumns);
  const seen = sheet.cells.filter(({ column }) => column <= shownColumns && !hidden.has(column));
  const width = seen.reduce((widest, { column }) => Math.max(widest, column), 1);
  const texts = new Map(seen.map((cell) => [`${cell.row} ${cell.column}`, cellText(cell)]));
  const numbers = [...new Set(seen.map(({ row }) => row))].toSorted((a, b) => a - b);
  const columns = Array.from({ length: width }, (_, at) => at + 1);
  const rows = numbers.slice(0, shownRows).map((number) => ({
    number,
    cells: columns.map((column) => texts.get(`${number} ${column}`) ?? ''),
  }));
  const headings = columns.map(columnLetters);
  return { title: `Trang tính “${sheet.name}”`, headings, rows, rowCount: numbers.length };
}
