import { readNamedLine } from '#room/text';
import type { CellData } from '#room/export';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';

const isHeading = (cell: CellData): boolean =>
  typeof cell.value === 'string' && readNamedLine(cellText(cell)) === undefined;

/** The heading to the left that stands over a column too, where nobody merged its cells. */
function spread(grid: SheetGrid, row: number, column: number): CellData | undefined {
  const left = grid.cellsOf(row).findLast((cell) => cell.column < column);
  return left === undefined || grid.isMerged(row, left.column) ? undefined : left;
}

/** The cells that stand over a column, from the top; a merged one once. */
export function headingCells(
  grid: SheetGrid,
  rows: readonly number[],
  column: number,
): readonly CellData[] {
  const own = rows.map((row) => grid.shown(row, column));
  const lowest = own.findLastIndex((cell) => cell !== undefined);
  const cells = own.map((cell, at) =>
    cell === undefined && at < lowest ? spread(grid, rows[at] ?? 0, column) : cell,
  );
  const found = cells.filter((cell) => cell !== undefined).filter(isHeading);
  return found.filter((cell, at) => found.indexOf(cell) === at);
}
