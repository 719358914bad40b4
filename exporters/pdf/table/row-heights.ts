import type { Sheet } from '../page/sheet.js';
import { cellEdges, cellLineHeight } from './table-design.js';

/**
 * The height of each row at most, in points.
 *
 * @param lines - The lines of each cell, by column and row.
 */
export function rowHeights(
  lines: readonly (readonly number[])[],
  rows: number,
  { faces, layout }: Sheet,
): readonly number[] {
  const tallest = Math.max(faces.normal.lineHeight, faces.bold.lineHeight);
  const line = layout.annex.tableBody.size * tallest * cellLineHeight;
  return Array.from({ length: rows }, (_, row) => {
    const most = lines.reduce((max, column) => Math.max(max, column[row] ?? 1), 1);
    return most * line + cellEdges;
  });
}
