import type { TableRow } from '../../../src/report/index.js';
import type { PdfAlignment, PdfCell } from '../pdf-node.js';
import { isBold, type PrintedColumn } from './printed-table.js';

/** The alignment that most cells have: they need no object of their own. */
export function commonAlignment(
  columns: readonly PrintedColumn[],
  rows: readonly TableRow[],
): PdfAlignment {
  const counts = new Map<PdfAlignment, number>();
  for (const column of columns) {
    const isFigures = rows.length > 0 && column.isFigure(0);
    const alignment = isFigures ? 'right' : column.alignment;
    counts.set(alignment, (counts.get(alignment) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? 'left';
}

/** How many columns the title of a group may take: those to its right that are blank. */
function spanOf(columns: readonly PrintedColumn[], row: number, start: number): number {
  let end = start + 1;
  while (end < columns.length && columns[end]?.texts[row] === '') end += 1;
  return end - start;
}

/** The cells of one row; a group's title runs on over blank columns. */
function bodyRow(
  columns: readonly PrintedColumn[],
  { row, index }: { readonly row: TableRow; readonly index: number },
  common: PdfAlignment,
): readonly PdfCell[] {
  const cells: PdfCell[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (column === undefined) continue;
    const text = column.texts[index] ?? '';
    const bold = isBold(row, column.key);
    const alignment = column.isFigure(index) ? 'right' : column.alignment;
    const colSpan = row.role === 'group' && text !== '' ? spanOf(columns, index, at) : 1;
    if (text === '' || (!bold && alignment === common && colSpan === 1)) {
      cells.push(text);
      continue;
    }
    cells.push({
      text,
      ...(alignment !== common && { alignment }),
      ...(bold && { bold }),
      ...(colSpan > 1 && { colSpan }),
    });
    for (let blank = 1; blank < colSpan; blank += 1) cells.push({});
    at += colSpan - 1;
  }
  return cells;
}

/** The rows of the body as pdfmake takes them; most cells are plain texts. */
export const bodyRows = (
  columns: readonly PrintedColumn[],
  rows: readonly TableRow[],
  common: PdfAlignment,
): readonly (readonly PdfCell[])[] =>
  rows.map((row, index) => bodyRow(columns, { row, index }, common));
