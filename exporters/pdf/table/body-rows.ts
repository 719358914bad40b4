import type { TableRow } from '#room/report';
import type { PdfAlignment, PdfCell, PdfStackNode, PdfTextNode } from '../pdf-node.js';
import { pdfInlines } from '../text/pdf-inlines.js';
import { textPieces } from '../text/text-pieces.js';
import { isBold, type PrintedColumn } from './printed-table.js';
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
  /** The lines that a text surely breaks into, in a column and row. */
  readonly linesOf: (text: string, column: number, row: number) => readonly string[] | undefined;
}

/** How a cell differs from most. */
function lookOf({ columns, rows, common }: BodyTexts, at: number, index: number) {
  const column = columns[at];
  const row = rows[index];
  const alignment = column?.isFigure(index) === true ? 'right' : column?.alignment;
  return {
    ...(alignment !== undefined && alignment !== common && { alignment }),
    ...(column !== undefined && row !== undefined && isBold(row, column.key) && { bold: true }),
  };
}

/** The text of a cell: most stand in one line, or in lines that are known, which pdfmake need not break. */
function cellText(body: BodyTexts, at: number, index: number): PdfTextNode | PdfStackNode {
  const text = body.columns[at]?.texts[index] ?? '';
  if ((body.lines[at]?.[index] ?? 1) <= 1) return contentOf(text);
  const lines = body.linesOf(text, at, index);
  if (lines === undefined) return { ...contentOf(text), noWrap: false };
  const [only = ''] = lines;
  return lines.length === 1 ? { text: only } : { stack: lines.map((line) => ({ text: line })) };
}

const isBareText = (cell: PdfTextNode | PdfStackNode): cell is PdfTextNode & { text: string } =>
  'text' in cell && typeof cell.text === 'string' && Object.keys(cell).length === 1;

/** Nothing is drawn, which costs less than an empty text. */
const blank = (): PdfCell => ({ stack: [] });

/** The cells of one row; titles of groups and words of totals run on over blank columns, figures stay in theirs. */
function bodyRow(body: BodyTexts, index: number): readonly PdfCell[] {
  const { columns } = body;
  const cells: PdfCell[] = [];
  const isBlank = columns.every(({ texts }) => (texts[index] ?? '') === '');
  columns.forEach(({ texts }, at) => {
    // The cells before it span this one.
    if (cells.length > at) return;
    if ((texts[index] ?? '') === '') {
      // A row without any text is as high as a line all the same.
      cells.push(isBlank ? '' : blank());
      return;
    }
    const colSpan = runOn(body, at, index);
    const cell = { ...cellText(body, at, index), ...lookOf(body, at, index) };
    // A text needs no object, which costs pdfmake the least.
    if (colSpan === 1) cells.push(isBareText(cell) ? cell.text : cell);
    else cells.push({ ...cell, colSpan });
    for (let spanned = 1; spanned < colSpan; spanned += 1) cells.push({});
  });
  return cells;
}

/** The rows of the body as pdfmake takes them; most cells are plain texts. */
export const bodyRows = (body: BodyTexts): readonly (readonly PdfCell[])[] =>
  body.rows.map((_row, index) => bodyRow(body, index));
