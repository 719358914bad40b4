import type { CellArea, CellData, SheetData } from '#room/export';
import { DanvanError, requireList, requireText } from '#room/findings';

/** What a sheet of Excel holds. */
const most = {
  rows: 1_048_576,
  columns: 16_384,
  width: 255,
  text: 32_767,
  merged: 1_000_000,
} as const;

/** Refuses what no sheet holds, and says where. */
function refuse(sheet: SheetData, message: string): never {
  throw new DanvanError('INVALID_ARGUMENT', `In the sheet “${sheet.name}”, ${message}.`);
}

const isCount = (value: number, limit: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= limit;

const kinds = new Set(['string', 'number', 'boolean']);

function checkCell(cell: CellData, sheet: SheetData): void {
  const { row, column, value } = cell;
  if (!isCount(row, most.rows) || !isCount(column, most.columns)) {
    refuse(sheet, `there is no row ${row} or no column ${column}`);
  }
  const where = `the cell of row ${row} and column ${column}`;
  if (value !== null && !kinds.has(typeof value)) refuse(sheet, `${where} holds no value`);
  if (typeof value === 'number' && !Number.isFinite(value))
    refuse(sheet, `${where} holds ${value}`);
  const texts = [value, cell.comment].filter((text) => typeof text === 'string');
  if (texts.every((text) => text.length <= most.text)) return;
  const message = `In the sheet “${sheet.name}”, ${where} holds more than ${most.text} characters.`;
  throw new DanvanError('DOCUMENT_TOO_LARGE', message);
}

const cellsOf = ({ top, left, bottom, right }: CellArea): number =>
  (bottom - top + 1) * (right - left + 1);

function checkMerged(sheet: SheetData): void {
  const { merged = [] } = sheet;
  for (const { top, left, bottom, right } of merged) {
    const isArea =
      isCount(top, bottom) && isCount(left, right) && bottom <= most.rows && right <= most.columns;
    if (!isArea) refuse(sheet, `there is no area from ${top}, ${left} to ${bottom}, ${right}`);
  }
  const covered = merged.reduce((sum, area) => sum + cellsOf(area), 0);
  if (covered > most.merged) refuse(sheet, `more than ${most.merged} cells are merged`);
}

/** Refuses rows or columns to hide that no sheet has. */
function checkHidden(
  sheet: SheetData,
  what: 'row' | 'column',
  given: readonly number[] = [],
): void {
  const limit = most[`${what}s`];
  const hidden = requireList(given, `hidden ${what}s`);
  const other = hidden.find((number) => !isCount(number, limit));
  if (other !== undefined) refuse(sheet, `there is no ${what} ${other} to hide`);
  if (hidden.length > limit) refuse(sheet, `there are not so many ${what}s to hide`);
}

/** Refuses widths and rows to keep in sight that no sheet has. */
function checkShape(sheet: SheetData): void {
  const { widths = [], frozenRows = 0, hiddenRows, hiddenColumns } = sheet;
  checkHidden(sheet, 'row', hiddenRows);
  checkHidden(sheet, 'column', hiddenColumns);
  const isWidth = (width: number): boolean => width >= 0 && width <= most.width;
  if (requireList(widths, 'widths').length > most.columns || !widths.every(isWidth))
    refuse(sheet, `widths are of ${most.columns} columns, from 0 to ${most.width} each`);
  const isFrozen = frozenRows === 0 || isCount(frozenRows, most.rows - 1);
  if (!isFrozen) refuse(sheet, `there are no ${frozenRows} rows to keep in sight`);
}

function checkSheet(sheet: SheetData): void {
  requireText(sheet.name, 'sheet.name');
  const seen = new Set<number>();
  for (const cell of requireList(sheet.cells, 'cells')) {
    checkCell(cell, sheet);
    const place = cell.row * (most.columns + 1) + cell.column;
    if (seen.has(place)) refuse(sheet, `row ${cell.row} and column ${cell.column} come twice`);
    seen.add(place);
  }
  checkMerged(sheet);
  checkShape(sheet);
}

/** Refuses sheets that no workbook can hold. */
export function checkSheets(sheets: readonly SheetData[]): void {
  requireList(sheets, 'sheets').forEach(checkSheet);
  if (sheets.every(({ hidden }) => hidden === true)) {
    throw new DanvanError('INVALID_ARGUMENT', 'A workbook needs a sheet that is not hidden.');
  }
}
