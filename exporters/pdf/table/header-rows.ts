import type { TableBlock, TextStyle } from '#room/report';
import type { PdfCell, PdfTextStyle } from '../pdf-node.js';
import type { Sheet } from '../page/sheet.js';
import type { HeadLayout } from './head-layout.js';
import type { PrintedHeading } from './printed-head.js';

const lookOf = ({ size, bold, italic }: TextStyle): PdfTextStyle => ({
  fontSize: size,
  noWrap: false,
  ...(bold === true && { bold }),
  ...(italic === true && { italics: italic }),
});

/** What a row of the head looks like: the last may hold the codes of the columns. */
export const headStyle =
  (head: readonly unknown[], { index }: TableBlock, { layout }: Sheet) =>
  (row: number): TextStyle =>
    index !== undefined && row === head.length - 1
      ? layout.annex.tableBody
      : layout.annex.tableHeader;

/** The rows of the head as pdfmake takes them, with empty cells where a heading spans. */
export function headerRows(
  head: readonly (readonly PrintedHeading[])[],
  {
    columns,
    above,
    styleOf,
  }: {
    readonly columns: number;
    readonly above: HeadLayout['above'];
    readonly styleOf: (row: number) => TextStyle;
  },
): readonly (readonly PdfCell[])[] {
  return head.map((headings, row) => {
    const cells: PdfCell[] = Array.from({ length: columns }, () => ({}));
    for (const heading of headings) {
      const { text, column, columnSpan, rowSpan } = heading;
      cells[column] = {
        text,
        ...lookOf(styleOf(row)),
        alignment: 'center',
        margin: [0, above(heading, row), 0, 0],
        ...(columnSpan > 1 && { colSpan: columnSpan }),
        ...(rowSpan > 1 && { rowSpan }),
      };
    }
    return cells;
  });
}
