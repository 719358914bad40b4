import type { TableRow } from '#room/report';
import type { Sheet } from '../page/sheet.js';
import type { BodyTexts } from './body-rows.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { runOn, widthTogether } from './run-on.js';
import { sureLines } from './sure-lines.js';
import { borderOf } from './table-design.js';

/** Columns with the widths of their texts, as pdfmake has them. */
interface TextColumns {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly TableRow[];
  readonly widths: readonly number[];
}

/** What lies between the texts of columns beside each other. */
const between = borderOf(1) - borderOf(0);

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
    const span = runOn({ columns, rows }, at, index);
    const id = `${face} ${span} ${text}`;
    if (!found.has(id)) {
      const width = widthTogether(widths, at, span) + (span - 1) * between;
      found.set(id, sureLines(text, { width, size, face: sheet.faces[face] }));
    }
    return found.get(id);
  };
}
