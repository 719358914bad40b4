import { wholeNames, type TableRow } from '#room/report';
import { countLines } from '../text/count-lines.js';
import type { Sheet } from '../page/sheet.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { borderOf } from './table-design.js';

/** Columns with the lines that each of their cells needs at most. */
export interface CountedColumns {
  readonly columns: readonly PrintedColumn[];
  readonly lines: readonly (readonly number[])[];
}

/** Keeps names whole in the cells that need several lines. */
export function keptNames(
  { columns, lines }: CountedColumns,
  { rows, widths }: { readonly rows: readonly TableRow[]; readonly widths: readonly number[] },
  sheet: Sheet,
): CountedColumns {
  const { size } = sheet.layout.annex.tableBody;
  const counted = lines.map((column) => [...column]);
  const kept = columns.map((column, at) => {
    const ofColumn = counted[at] ?? [];
    if (ofColumn.every((count) => count <= 1)) return column;
    const width = (widths[at] ?? 0) - borderOf(1);
    const texts = column.texts.map((text, index) => {
      const row = rows[index];
      if ((ofColumn[index] ?? 1) <= 1 || row === undefined || column.isFigure(index)) return text;
      const face = sheet.faces[cellFace(row, column.key, sheet)];
      const whole = wholeNames(text, (name) => face.widthOf(name) * size <= width);
      if (whole !== text) ofColumn[index] = countLines(whole, { width, size, face });
      return whole;
    });
    return { ...column, texts };
  });
  return { columns: kept, lines: counted };
}
