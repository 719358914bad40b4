import { wholeNames, type TableRow } from '#room/report';
import type { FaceName } from '../font/faces.js';
import { countLines } from '../text/count-lines.js';
import type { Sheet } from '../page/sheet.js';
import { cellFace, type PrintedColumn } from './printed-table.js';
import { borderOf } from './table-design.js';

/** Columns with the lines that each of their cells needs at most. */
export interface CountedColumns {
  readonly columns: readonly PrintedColumn[];
  readonly lines: readonly (readonly number[])[];
}

/** A text with its names kept whole, and the lines that it then needs. */
interface Kept {
  readonly whole: string;
  readonly count: number;
}

/** Keeps names whole in texts of a width; long tables say the same again and again. */
export function keeper(width: number, { faces, layout }: Sheet) {
  const { size } = layout.annex.tableBody;
  const known = new Map<string, Kept>();
  return (text: string, faceName: FaceName, before: number): Kept => {
    const id = `${faceName} ${text}`;
    const found = known.get(id);
    if (found !== undefined) return found;
    const face = faces[faceName];
    const whole = wholeNames(text, (name) => face.widthOf(name) * size <= width);
    const kept = {
      whole,
      count: whole === text ? before : countLines(whole, { width, size, face }),
    };
    known.set(id, kept);
    return kept;
  };
}

/** Keeps names whole in the cells that need several lines. */
export function keptNames(
  { columns, lines }: CountedColumns,
  { rows, widths }: { readonly rows: readonly TableRow[]; readonly widths: readonly number[] },
  sheet: Sheet,
): CountedColumns {
  const counted = lines.map((column) => [...column]);
  const kept = columns.map((column, at) => {
    const ofColumn = counted[at] ?? [];
    if (ofColumn.every((count) => count <= 1)) return column;
    const keep = keeper((widths[at] ?? 0) - borderOf(1), sheet);
    const texts = column.texts.map((text, index) => {
      const row = rows[index];
      const before = ofColumn[index] ?? 1;
      if (before <= 1 || row === undefined || column.isFigure(index)) return text;
      const { whole, count } = keep(text, cellFace(row, column.key, sheet), before);
      ofColumn[index] = count;
      return whole;
    });
    return { ...column, texts };
  });
  return { columns: kept, lines: counted };
}
