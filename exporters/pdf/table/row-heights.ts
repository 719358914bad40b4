import type { TableRow } from '../../../src/report/index.js';
import { countLines } from '../count-lines.js';
import type { Sheet } from '../sheet.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { borderOf, cellEdges, cellLineHeight } from './table-design.js';

/** No letter is wider than this share of its size, but for rare signs. */
const widestLetter = 1.05;

/** The height of each row at most, in points. */
export function rowHeights(
  columns: readonly PrintedColumn[],
  { rows, widths }: { readonly rows: readonly TableRow[]; readonly widths: readonly number[] },
  sheet: Sheet,
): readonly number[] {
  const { size } = sheet.layout.annex.tableBody;
  const heights = rows.map(() => 1);
  columns.forEach(({ texts, key }, at) => {
    const width = (widths[at] ?? 0) - borderOf(1);
    texts.forEach((text, index) => {
      const isShort = text.length * size * widestLetter <= width && !text.includes('\n');
      const row = rows[index];
      if (isShort || row === undefined) return;
      const face = sheet.faces[cellFace(row, key, sheet)];
      heights[index] = Math.max(heights[index] ?? 1, countLines(text, { width, size, face }));
    });
  });
  const tallest = Math.max(sheet.faces.normal.lineHeight, sheet.faces.bold.lineHeight);
  const line = size * tallest * cellLineHeight;
  return heights.map((lines) => lines * line + cellEdges);
}
