import type { Table, TableCell, TableRow } from 'docx';
import type { WordCell, WordRow, WordTable } from '../word-node.js';
import type { Docx } from './docx-library.js';
import { twips } from './measures.js';
import { toParagraph } from './to-paragraph.js';

function toCell(
  { content, columnSpan = 1, rowSpan = 1, inMiddle }: WordCell,
  docx: Docx,
): TableCell {
  return new docx.TableCell({
    children: content.map((paragraph) => toParagraph(paragraph, docx)),
    ...(columnSpan > 1 && { columnSpan }),
    ...(rowSpan > 1 && { rowSpan }),
    ...(inMiddle === true && { verticalAlign: docx.VerticalAlignTable.CENTER }),
  });
}

function toRow({ cells, isHead, isWhole }: WordRow, docx: Docx): TableRow {
  return new docx.TableRow({
    children: cells.map((cell) => toCell(cell, docx)),
    ...(isHead === true && { tableHeader: true }),
    ...(isWhole === true && { cantSplit: true }),
  });
}

/** A table without lines has no style: nobody shall see it. */
const withoutLines = ({ TableBorders }: Docx) => ({
  borders: TableBorders.NONE,
  margins: { top: 0, bottom: 0, left: 0, right: 0 },
});

/** A table as docx takes it: its columns are as wide as they are said to be. */
export function toTable({ hasLines, widths, rows }: WordTable, docx: Docx): Table {
  const columnWidths = widths.map(twips);
  return new docx.Table({
    rows: rows.map((row) => toRow(row, docx)),
    columnWidths,
    width: { size: columnWidths.reduce((sum, each) => sum + each, 0), type: docx.WidthType.DXA },
    indent: { size: 0, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    ...(hasLines ? { style: 'table' } : withoutLines(docx)),
  });
}
