import type { TableRow } from '#room/report';
import { countLines } from '../text/count-lines.js';
import type { Sheet } from '../page/sheet.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { runOn, widthTogether } from './run-on.js';
import { borderOf } from './table-design.js';

/** No letter is wider than this share of its size, but for rare signs. */
const widestLetter = 1.05;

/** The lines that each cell needs at most, by column and row. */
export function cellLines(
  columns: readonly PrintedColumn[],
  { rows, widths }: { readonly rows: readonly TableRow[]; readonly widths: readonly number[] },
  sheet: Sheet,
): readonly (readonly number[])[] {
  const { size } = sheet.layout.annex.tableBody;
  return columns.map(({ texts, key }, at) => {
    return texts.map((text, index) => {
      const row = rows[index];
      const span = runOn({ columns, rows }, at, index);
      const width = widthTogether(widths, at, span) - borderOf(1);
      const isShort = text.length * size * widestLetter <= width && !text.includes('\n');
      if (isShort || row === undefined) return 1;
      return countLines(text, { width, size, face: sheet.faces[cellFace(row, key, sheet)] });
    });
  });
}
