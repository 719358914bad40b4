import type { CellData, SheetData } from '#room/export';
import { DanvanError, requireList, requireText } from '#room/findings';

const kinds = new Set(['string', 'number', 'boolean']);

const isPlace = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

function checkCell({ row, column, value }: CellData, { name }: SheetData): void {
  const isValue = value === null || kinds.has(typeof value);
  const isFinite = typeof value !== 'number' || Number.isFinite(value);
  if (isPlace(row, 1_048_576) && isPlace(column, 16_384) && isValue && isFinite) return;
  const message = `In the sheet “${name}”, row ${row} and column ${column} are no cell with a value.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Refuses cells that no file can hold. */
export function checkSheets(sheets: readonly SheetData[]): void {
  for (const sheet of requireList(sheets, 'sheets')) {
    requireText(sheet.name, 'sheet.name');
    for (const cell of requireList(sheet.cells, 'cells')) checkCell(cell, sheet);
  }
  if (sheets.length > 0) return;
  throw new DanvanError('INVALID_ARGUMENT', 'There is no sheet to write.');
}
