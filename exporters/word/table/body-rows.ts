import { cellAlign, holdsNext, isBoldCell, type TableRow } from '#room/report';
import { keptRow } from '../head/columns.js';
import type { Sheet } from '../page/sheet.js';
import { letterStyle } from '../styles/letter-style.js';
import type { WordCell, WordRow } from '../word-node.js';
import type { PrintedColumn } from './printed-column.js';
import { rowHeight } from './row-height.js';

/** Rows that take more of a page than this may part. */
const tallestRow = 0.6;

/** The end of a table is looked at for totals only so far up. */
const mostTotals = 5;

/** How many columns the title of a group, or the words of a total, may take: those to its right that are blank. */
function spanOf(columns: readonly PrintedColumn[], row: number, start: number): number {
  let end = start + 1;
  while (end < columns.length && columns[end]?.texts[row] === '') end += 1;
  return end - start;
}

/** What the rows of a body are made of. */
interface Body {
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly TableRow[];
}

function bodyCell({ column, texts }: PrintedColumn, row: TableRow, index: number): WordCell {
  const cell = row.cells[column.key];
  const style = `table-${cellAlign(cell, column)}` as const;
  const text = texts[index] ?? '';
  const letters = text === '' ? undefined : letterStyle({ bold: isBoldCell(cell, row.role) });
  return { content: [{ kind: 'paragraph', style, text, letters }] };
}

/** The cells of one row; titles of groups and words of totals run on over blank columns, figures stay in theirs. */
function cellsOf({ columns }: Body, row: TableRow, index: number): readonly WordCell[] {
  const cells: WordCell[] = [];
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at];
    if (column === undefined) break;
    const cell = bodyCell(column, row, index);
    const isWords = row.cells[column.column.key]?.kind === 'text' && column.texts[index] !== '';
    const columnSpan = row.role !== 'data' && isWords ? spanOf(columns, index, at) : 1;
    cells.push(columnSpan > 1 ? { ...cell, columnSpan } : cell);
    at += columnSpan - 1;
  }
  return cells;
}

/** The rows of the body; the title of a group stays with its first row, totals with the row above. */
export function bodyRows(
  body: Body,
  widths: readonly number[],
  { layout, page }: Sheet,
): readonly WordRow[] {
  const { columns, rows } = body;
  return rows.map((row, index) => {
    const texts = columns.map((column) => column.texts[index] ?? '');
    const height = rowHeight(texts, widths, layout.annex.tableBody);
    const isWhole = height <= page.printableHeight * tallestRow;
    const word = { cells: cellsOf(body, row, index), isWhole };
    const isCandidate = row.role === 'group' || index >= rows.length - mostTotals;
    return isCandidate && isWhole && holdsNext(rows, index) ? keptRow(word) : word;
  });
}
