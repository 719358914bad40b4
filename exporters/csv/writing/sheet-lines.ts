import { hasUnprintable, withoutUnprintable, type CellData, type SheetData } from '#room/export';
import { DanvanError } from '#room/findings';
import type { CompleteCsvFormat } from '../csv-format.js';
import { csvLine } from '../document/table-lines.js';

/** More cells, empty ones counted, than any form has. */
const mostCells = 5_000_000;

type Value = string | number | boolean | null;

function valueOf({ value, error }: CellData): Value {
  if (value === null) return error ?? null;
  if (typeof value !== 'string') return value;
  const text = value.normalize('NFC').replaceAll(/\r\n?/g, '\n');
  return hasUnprintable(text) ? withoutUnprintable(text) : text;
}

/** The cells of each row by their columns. */
function rowsOf({ cells }: SheetData): ReadonlyMap<number, readonly Value[]> {
  const rows = new Map<number, Value[]>();
  let room = mostCells;
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    room -= Math.max(0, cell.column - row.length);
    if (room < 0) throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${mostCells} cells.`);
    while (row.length < cell.column - 1) row.push(null);
    row[cell.column - 1] = valueOf(cell);
    rows.set(cell.row, row);
  }
  return rows;
}

/** The lines of a sheet, each cell in its place: rows that hold nothing are blank lines. */
export function sheetLines(sheet: SheetData, format: CompleteCsvFormat): readonly string[] {
  const rows = rowsOf(sheet);
  const last = [...rows.keys()].reduce((largest, row) => Math.max(largest, row), 0);
  return Array.from({ length: last }, (_, at) => csvLine(rows.get(at + 1) ?? [], format));
}
