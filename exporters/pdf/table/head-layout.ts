import type { TextStyle } from '#room/report';
import { countLines } from '../text/count-lines.js';
import { faceNameOf } from '../font/faces.js';
import type { Sheet } from '../page/sheet.js';
import type { PrintedHeading } from './printed-head.js';
import { borderOf, cellEdges, cellLineHeight, cellPadding, lineWidth } from './table-design.js';

/** The head of a table with the room of each heading, in points. */
export interface HeadLayout {
  /** At most, with lines and padding. */
  readonly height: number;
  /** What puts a heading into the middle of the rows that it spans. */
  readonly above: (heading: PrintedHeading, row: number) => number;
}

/** From the text of one row to that of the next. */
const between = 2 * cellPadding.along + lineWidth;

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

/** The height of the text of a heading. */
function textHeight(
  { text, column, columnSpan }: PrintedHeading,
  { style, widths }: { readonly style: TextStyle; readonly widths: readonly number[] },
  { faces }: Sheet,
): number {
  const face = faces[faceNameOf(style)];
  const width = sum(widths.slice(column, column + columnSpan)) - borderOf(1);
  const lines = countLines(text, { width, size: style.size, face });
  return lines * style.size * face.lineHeight * cellLineHeight;
}

/**
 * Works out how high the rows of a head are: pdfmake's own vertical alignment misses the middle of
 * headings that span rows.
 *
 * @param styleOf - The style of a row.
 */
export function headLayout(
  head: readonly (readonly PrintedHeading[])[],
  {
    widths,
    styleOf,
  }: { readonly widths: readonly number[]; readonly styleOf: (row: number) => TextStyle },
  sheet: Sheet,
): HeadLayout {
  const heightOf = (heading: PrintedHeading, row: number): number =>
    textHeight(heading, { style: styleOf(row), widths }, sheet);
  const rows = head.map((cells, row) => {
    const own = cells.filter(({ rowSpan }) => rowSpan === 1);
    return Math.max(0, ...own.map((cell) => heightOf(cell, row)));
  });
  const roomOf = ({ rowSpan }: PrintedHeading, row: number): number =>
    sum(rows.slice(row, row + rowSpan)) + (rowSpan - 1) * between;
  // The last of the rows that a heading spans takes what the others leave over.
  head.forEach((cells, row) => {
    for (const cell of cells) {
      const last = row + cell.rowSpan - 1;
      rows[last] = (rows[last] ?? 0) + Math.max(0, heightOf(cell, row) - roomOf(cell, row));
    }
  });
  return {
    height: sum(rows) + head.length * cellEdges,
    above: (heading, row) => Math.max(0, (roomOf(heading, row) - heightOf(heading, row)) / 2),
  };
}
