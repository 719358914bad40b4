import { alignText } from './align-text.js';
import { linesAbove, type Grid, type PlacedCell } from './grid.js';

/** The sign where lines meet, by the sides that a line leaves to: up 8, down 4, left 2, right 1. */
const junctions = '   ─ ┌┐┬ └┘┴│├┤┼';

/** One line of a cell with the spaces at both sides. */
const textAt = (cell: PlacedCell, line: number): string =>
  ` ${alignText(cell.lines[line] ?? '', cell.width, cell.align)} `;

/** Whether a line stands left of a column in a row; a row outside the grid has none. */
function isUpright(grid: Grid, row: number, column: number): boolean {
  const owners = grid.owners[row];
  if (owners === undefined) return false;
  if (column === 0 || column === grid.widths.length) return true;
  return owners[column - 1] === undefined || owners[column - 1] !== owners[column];
}

/** Whether a line stands above a row in a column. */
function isLevel(grid: Grid, row: number, column: number): boolean {
  if (column < 0 || column >= grid.widths.length) return false;
  const above = grid.owners[row - 1]?.[column];
  return above === undefined || above !== grid.owners[row]?.[column];
}

function junction(grid: Grid, row: number, column: number): string {
  const sides = [
    isUpright(grid, row - 1, column),
    isUpright(grid, row, column),
    isLevel(grid, row, column - 1),
    isLevel(grid, row, column),
  ];
  return junctions.charAt(sides.reduce((bits, side) => bits * 2 + Number(side), 0));
}

/** The line above a row; cells that reach through it go on with their text. */
function ruleLine(grid: Grid, row: number): string {
  const parts: string[] = [];
  for (let column = 0; column < grid.widths.length; column += 1) {
    parts.push(junction(grid, row, column));
    const cell = grid.owners[row]?.[column];
    if (cell === undefined || isLevel(grid, row, column)) {
      parts.push('─'.repeat((grid.widths[column] ?? 0) + 2));
    } else {
      parts.push(textAt(cell, linesAbove(cell, row, grid) - 1));
      column += cell.columnSpan - 1;
    }
  }
  return parts.join('') + junction(grid, row, grid.widths.length);
}

function textLine(grid: Grid, row: number, line: number): string {
  const parts: string[] = [];
  for (let column = 0; column < grid.widths.length; column += 1) {
    const cell = grid.owners[row]?.[column];
    const blank = ' '.repeat((grid.widths[column] ?? 0) + 2);
    parts.push(cell === undefined ? blank : textAt(cell, linesAbove(cell, row, grid) + line));
    column += (cell?.columnSpan ?? 1) - 1;
  }
  return `│${parts.join('│')}│`;
}

/** Draws a grid with box characters, one text line after the other. */
export function drawGrid(grid: Grid): readonly string[] {
  const rows = grid.rows.flatMap(({ ruled }, row) => [
    ...(ruled ? [ruleLine(grid, row)] : []),
    ...Array.from({ length: grid.heights[row] ?? 0 }, (_, line) => textLine(grid, row, line)),
  ]);
  return [...rows, ruleLine(grid, grid.rows.length)];
}
