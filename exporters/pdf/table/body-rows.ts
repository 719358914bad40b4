import type { TableRow } from '#room/report';
import type { PdfAlignment, PdfCell, PdfStackNode, PdfTextNode } from '../pdf-node.js';
import { pdfInlines } from '../text/pdf-inlines.js';
import { textPieces } from '../text/text-pieces.js';
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

/** How many columns the title of a group, or the words of a total, may take: those to its right that are blank. */
function spanOf(columns: readonly PrintedColumn[], row: number, start: number): number {
  let end = start + 1;
  while (end < columns.length && columns[end]?.texts[row] === '') end += 1;
  return end - start;
}

function contentOf(text: string): PdfTextNode | PdfStackNode {
  const pieces = textPieces(text);
  const [only = ''] = pieces.map((piece) => pdfInlines(piece, () => true));
  return pieces.length === 1 ? { text: only } : { stack: pieces.map((piece) => ({ text: piece })) };
}

/** What the rows of a body are made of. */
export interface BodyTexts {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly TableRow[];
  /** The lines of each cell at most, by column and row. */
  readonly lines: readonly (readonly number[])[];
  readonly common: PdfAlignment;
}

/** How a cell differs from most: those stand in one line, which pdfmake need not break. */
function lookOf({ columns, rows, lines, common }: BodyTexts, at: number, index: number) {
  const column = columns[at];
  const row = rows[index];
  const alignment = column?.isFigure(index) === true ? 'right' : column?.alignment;
  const isWrapped = (lines[at]?.[index] ?? 1) > 1;
  return {
    ...(alignment !== undefined && alignment !== common && { alignment }),
    ...(column !== undefined && row !== undefined && isBold(row, column.key) && { bold: true }),
    ...(isWrapped && { noWrap: false as const }),
  };
}

/** The cells of one row; titles of groups and words of totals run on over blank columns, figures stay in theirs. */
function bodyRow(body: BodyTexts, index: number): readonly PdfCell[] {
  const { columns, rows } = body;
  const cells: PdfCell[] = [];
  columns.forEach(({ key, texts }, at) => {
    // The cells before it span this one.
    if (cells.length > at) return;
    const text = texts[index] ?? '';
    const look = text === '' ? {} : lookOf(body, at, index);
    const row = rows[index];
    const isTitle =
      row !== undefined && row.role !== 'data' && text !== '' && row.cells[key]?.kind === 'text';
    const colSpan = isTitle ? spanOf(columns, index, at) : 1;
    const isPlain = colSpan === 1 && Object.keys(look).length === 0;
    // A text needs no object, which costs pdfmake the least.
    cells.push(isPlain ? text : { ...contentOf(text), ...look, ...(colSpan > 1 && { colSpan }) });
    for (let blank = 1; blank < colSpan; blank += 1) cells.push({});
  });
  return cells;
}

/** The rows of the body as pdfmake takes them; most cells are plain texts. */
export const bodyRows = (body: BodyTexts): readonly (readonly PdfCell[])[] =>
  body.rows.map((_row, index) => bodyRow(body, index));
