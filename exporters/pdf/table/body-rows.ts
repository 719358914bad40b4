import type { TableRow } from '#room/report';
import type { PdfAlignment, PdfCell, PdfInline, PdfRoomyCell } from '../pdf-node.js';
import { pdfInlines } from '../text/pdf-inlines.js';
import { textPieces } from '../text/text-pieces.js';
import { isBold, type PrintedColumn } from './printed-table.js';
import { roomyStack, roomyText, type CellLook } from './roomy-cell.js';
import { runOn } from './run-on.js';

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

/** What the rows of a body are made of. */
export interface BodyTexts {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly TableRow[];
  /** The lines of each cell at most, by column and row. */
  readonly lines: readonly (readonly number[])[];
  readonly common: PdfAlignment;
  /** The lines that a text surely breaks into, in a column and row. */
  readonly linesOf: (text: string, column: number, row: number) => readonly string[] | undefined;
}

/** How a cell differs from most. */
function lookOf({ columns, rows, common }: BodyTexts, at: number, index: number): CellLook {
  const column = columns[at];
  const row = rows[index];
  const alignment = column?.isFigure(index) === true ? 'right' : column?.alignment;
  const bold = column !== undefined && row !== undefined && isBold(row, column.key);
  return {
    alignment: alignment === common ? undefined : alignment,
    bold: bold ? true : undefined,
  };
}

/** A text in one piece, or in several below each other. */
function ofPieces(
  pieces: readonly string[],
  look: CellLook,
  drawn: (piece: string) => string | readonly PdfInline[] = (piece) => piece,
): PdfRoomyCell {
  const [only = ''] = pieces;
  if (pieces.length === 1) return roomyText(drawn(only), look);
  return roomyStack(
    pieces.map((piece) => roomyText(piece)),
    look,
  );
}

/** A cell with a text: most stand in one line, or in lines that are known, which pdfmake need not break. */
function textCell(
  body: BodyTexts,
  { at, index, colSpan }: { readonly at: number; readonly index: number; readonly colSpan: number },
): PdfRoomyCell {
  const text = body.columns[at]?.texts[index] ?? '';
  const own = lookOf(body, at, index);
  const look = colSpan > 1 ? { ...own, colSpan } : own;
  const isOne = (body.lines[at]?.[index] ?? 1) <= 1;
  const lines = isOne ? undefined : body.linesOf(text, at, index);
  if (lines !== undefined) return ofPieces(lines, look);
  const wrap = isOne ? look : { ...look, noWrap: false as const };
  return ofPieces(textPieces(text), wrap, (piece) => pdfInlines(piece, () => true));
}

/** The cells of one row; titles of groups and words of totals run on over blank columns, figures stay in theirs. */
function bodyRow(body: BodyTexts, index: number): readonly PdfCell[] {
  const { columns } = body;
  const cells: PdfCell[] = [];
  const isBlank = columns.every(({ texts }) => (texts[index] ?? '') === '');
  columns.forEach(({ texts }, at) => {
    // The cells before it span this one.
    if (cells.length > at) return;
    if ((texts[index] ?? '') === '') {
      // Nothing is drawn, which costs less than a text; a row without any is as high as a line all the same.
      cells.push(isBlank ? '' : roomyStack([]));
      return;
    }
    const colSpan = runOn(body, at, index);
    cells.push(textCell(body, { at, index, colSpan }));
    for (let spanned = 1; spanned < colSpan; spanned += 1) cells.push({});
  });
  return cells;
}

/** The rows of the body as pdfmake takes them. */
export const bodyRows = (body: BodyTexts): readonly (readonly PdfCell[])[] =>
  body.rows.map((_row, index) => bodyRow(body, index));
