import type { Alignment } from './align-text.js';
import { wrapNames } from './wrap-names.js';

/** A cell that covers some columns and rows of a grid. */
export interface GridCell {
  readonly text: string;
  readonly align: Alignment;
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A row with the cells that start in it; `ruled` draws a line above. */
export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly ruled: boolean;
}

/** A cell with its lines, wrapped to its width, and the row it starts in. */
export interface PlacedCell extends GridCell {
  readonly row: number;
  readonly width: number;
  readonly lines: readonly string[];
}

/** A grid whose every place knows its cell, and whose rows know their height. */
export interface Grid {
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** The cell at each row and column. */
  readonly owners: readonly (readonly (PlacedCell | undefined)[])[];
  /** Lines of each row, without the line above. */
  readonly heights: readonly number[];
}

/** Between the texts of two columns stand a space, a line and a space. */
const between = 3;

function place(cell: GridCell, row: number, widths: readonly number[]): PlacedCell {
  const covered = widths.slice(cell.column, cell.column + cell.columnSpan);
  const inside = covered.reduce((sum, width) => sum + width, 0);
  const width = inside + between * (cell.columnSpan - 1);
  return { ...cell, row, width, lines: wrapNames(cell.text, width) };
}

/** Lines from the top of a cell to the top of a row that it reaches. */
export function linesAbove(cell: PlacedCell, row: number, grid: Omit<Grid, 'owners'>): number {
  let lines = 0;
  for (let above = cell.row; above < row; above += 1) {
    lines += (grid.heights[above] ?? 0) + (grid.rows[above + 1]?.ruled === true ? 1 : 0);
  }
  return lines;
}

function heightsOf(
  cells: readonly PlacedCell[],
  rows: readonly GridRow[],
  widths: readonly number[],
): readonly number[] {
  const heights = rows.map(() => 1);
  const bySpan = [...cells].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const cell of bySpan) {
    const last = Math.min(cell.row + cell.rowSpan, rows.length) - 1;
    const needed = cell.lines.length - linesAbove(cell, last, { widths, rows, heights });
    heights[last] = Math.max(heights[last] ?? 1, needed);
  }
  return heights;
}

/** Wraps every cell to its width and finds the height of every row. */
export function measureGrid(rows: readonly GridRow[], widths: readonly number[]): Grid {
  const owners: (PlacedCell | undefined)[][] = rows.map(() => widths.map(() => undefined));
  const cells = rows.flatMap((row, index) => row.cells.map((cell) => place(cell, index, widths)));
  for (const cell of cells) {
    for (const row of owners.slice(cell.row, cell.row + cell.rowSpan)) {
      row.fill(cell, cell.column, cell.column + cell.columnSpan);
    }
  }
  return { widths, rows, owners, heights: heightsOf(cells, rows, widths) };
}
