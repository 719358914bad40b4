import type { TableRow } from '../../../src/report/index.js';
import type {
  PdfAlignment,
  PdfCell,
  PdfStackNode,
  PdfTextNode,
  PdfTextStyle,
} from '../pdf-node.js';
import { textPieces } from '../text-pieces.js';
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

function contentOf(text: string): PdfTextNode | PdfStackNode {
  const pieces = textPieces(text);
  return pieces.length === 1 ? { text } : { stack: pieces.map((piece) => ({ text: piece })) };
}

/** A cell that needs no object is the text itself, which costs pdfmake the least. */
function bodyCell(text: string, look: PdfTextStyle, colSpan: number): PdfCell {
  const isPlain = text.length < 1000 && colSpan === 1 && Object.keys(look).length === 0;
  if (text === '' || isPlain) return text;
  return { ...contentOf(text), ...look, ...(colSpan > 1 && { colSpan }) };
}

/** The cells of one row; a group's title runs on over blank columns. */
function bodyRow(
  columns: readonly PrintedColumn[],
  { row, index }: { readonly row: TableRow; readonly index: number },
  common: PdfAlignment,
): readonly PdfCell[] {
  const cells: PdfCell[] = [];
  columns.forEach(({ key, texts, ...column }, at) => {
    // The cells before it span this one.
    if (cells.length > at) return;
    const text = texts[index] ?? '';
    const alignment = column.isFigure(index) ? 'right' : column.alignment;
    const look = {
      ...(alignment !== common && { alignment }),
      ...(isBold(row, key) && { bold: true }),
    };
    const span = row.role === 'group' && text !== '' ? spanOf(columns, index, at) : 1;
    cells.push(bodyCell(text, look, span));
    for (let blank = 1; blank < span; blank += 1) cells.push({});
  });
  return cells;
}

/** The rows of the body as pdfmake takes them; most cells are plain texts. */
export const bodyRows = (
  columns: readonly PrintedColumn[],
  rows: readonly TableRow[],
  common: PdfAlignment,
): readonly (readonly PdfCell[])[] =>
  rows.map((row, index) => bodyRow(columns, { row, index }, common));
