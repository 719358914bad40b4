import type { CellData } from '#room/export';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { headingAbove, type TableAxis } from './table-axis.js';

/** The cell of an axis that names a figure. */
export function nameCell(
  grid: SheetGrid,
  axis: TableAxis,
  { row, column }: CellData,
): CellData | undefined {
  if (axis.kind === 'down') return grid.shown(row, axis.column);
  if (axis.kind === 'all') return axis.cells[0];
  return (
    headingAbove(grid, axis.row, column) ??
    grid.cellsOf(axis.row).findLast((cell) => cell.column <= column)
  );
}
