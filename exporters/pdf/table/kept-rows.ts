import { holdsNext, type TableRow } from '#room/report';
import type { PdfCell } from '../pdf-node.js';
import { cellPadding, lineWidth, tableDesign } from './table-design.js';

/** First and last of rows that stay on one page. */
export type RowSpan = readonly [first: number, last: number];

/** The end of a table is looked at for totals only so far up. */
const mostTotals = 5;

/**
 * Which rows of a table stay together.
 *
 * @param heights - The height of each row.
 * @param most - What is higher than this is left to part.
 */
export function keptSpans(
  rows: readonly TableRow[],
  heights: readonly number[],
  most: number,
): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  let first = 0;
  let height = heights[0] ?? 0;
  for (let at = 0; at < rows.length; at += 1) {
    const next = heights[at + 1] ?? 0;
    const isCandidate = rows[at]?.role === 'group' || at >= rows.length - mostTotals;
    if (isCandidate && height + next <= most && holdsNext(rows, at)) {
      height += next;
      continue;
    }
    if (at > first) spans.push([first, at]);
    first = at + 1;
    height = next;
  }
  return spans;
}

/** Cells of the table of rows that stay together lie on those of the table around it. */
const across = -(cellPadding.across + lineWidth);
const along = -(cellPadding.along + lineWidth);

const noBorder = [false, false, false, false] as const;

/** The rows that go along with what follows a table: those that stay together at its end, or two. */
export function lastSpan(spans: readonly RowSpan[], rows: number): RowSpan | undefined {
  const last = spans.at(-1);
  const span = last !== undefined && last[1] === rows - 1 ? last : ([rows - 2, rows - 1] as const);
  const isParted = spans.some(([first, end]) => first < span[0] && span[0] <= end);
  return span[0] <= 0 || isParted ? undefined : span;
}

/** Columns in points, and the room below the last rows, which the lines around them leave open. */
interface KeptLayout {
  readonly widths: readonly number[];
  readonly room?: number;
}

/** Puts rows that stay together into one row, since pdfmake parts rows only. */
export function keptRows(
  body: readonly (readonly PdfCell[])[],
  spans: readonly RowSpan[],
  { widths, room = 0 }: KeptLayout,
): readonly (readonly PdfCell[])[] {
  const ends = new Map(spans);
  const rows: (readonly PdfCell[])[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const last = ends.get(at);
    if (last === undefined) {
      rows.push(body[at] ?? []);
      continue;
    }
    const inner = { widths, body: body.slice(at, last + 1) };
    const below = room > 0 && last === body.length - 1 ? room : 0;
    const margin = [across, along, across, along + below] as const;
    const cell = {
      table: inner,
      layout: tableDesign(),
      margin,
      colSpan: widths.length,
      ...(below > 0 && { border: noBorder }),
    };
    rows.push([cell, ...widths.slice(1).map(() => ({}))]);
    at = last;
  }
  return rows;
}
