import type { TableRow } from '#room/report';
import type { PrintedColumn } from './printed-table.js';

/** Columns and rows in which the words of a cell may run on. */
export interface RunOnCells {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * How many columns the words of a cell take: its own, and in the title of a group or a total the blank ones
 * to its right.
 */
export function runOn({ columns, rows }: RunOnCells, at: number, index: number): number {
  const row = rows[index];
  const key = columns[at]?.key ?? '';
  if (row === undefined || row.role === 'data' || row.cells[key]?.kind !== 'text') return 1;
  let end = at + 1;
  while (end < columns.length && columns[end]?.texts[index] === '') end += 1;
  return end - at;
}

/** The width of columns beside each other, from the one at `at` on. */
export const widthTogether = (widths: readonly number[], at: number, count: number): number =>
  widths.slice(at, at + count).reduce((sum, width) => sum + width, 0);
