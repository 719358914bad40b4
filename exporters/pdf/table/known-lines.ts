import type { TableRow } from '#room/report';
import type { Sheet } from '../page/sheet.js';
import type { BodyTexts } from './body-rows.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { sureLines } from './sure-lines.js';

/** Columns with the widths of their texts, as pdfmake has them. */
interface TextColumns {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly TableRow[];
  readonly widths: readonly number[];
}

/** Finds the lines of the texts of a table once each; long tables say the same again and again. */
export function knownLines(
  { columns, rows, widths }: TextColumns,
  sheet: Sheet,
): BodyTexts['linesOf'] {
  const { size } = sheet.layout.annex.tableBody;
  const known = columns.map(() => new Map<string, readonly string[] | undefined>());
  return (text, at, index) => {
    const row = rows[index];
    const column = columns[at];
    const found = known[at];
    if (row === undefined || column === undefined || found === undefined) return undefined;
    const face = cellFace(row, column.key, sheet);
    const id = `${face} ${text}`;
    if (!found.has(id)) {
      found.set(id, sureLines(text, { width: widths[at] ?? 0, size, face: sheet.faces[face] }));
    }
    return found.get(id);
  };
}
