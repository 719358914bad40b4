import { DanvanError } from '#room/findings';
import { exportFinding } from '#room/export';
import { linesAbove, type TableBlock } from '#room/report';
import { lastRow, type SheetWriter } from '../sheet/sheet-writer.js';
import { writeBody } from './table-body.js';
import type { TableRows } from '../sheet/extent.js';
import { writeHeadings, type HeadingRows } from './table-headings.js';
import { placingOf, type Placing } from './table-placing.js';
import { writeText } from '../text/text-rows.js';

/** Caption and unit line; the unit line stands above each part. Gives the first row after the caption. */
function writeAbove(block: TableBlock, writer: SheetWriter): number {
  const { ledger, split } = writer;
  let top = ledger.heights.length + 1;
  for (const { text, style, align, path } of linesAbove(block, writer.layout.annex)) {
    writeText(text, { style, align, gap: align === 'center' ? 2 : 0 }, writer);
    const row = ledger.heights.length;
    if (path.includes('caption')) top = row + 1;
    else
      split?.parts.slice(1).forEach((part) => {
        writer.write(row, part, { value: text, style: writer.styles({ style, align }) });
      });
  }
  return top;
}

/** Tells of a table that is printed in parts. */
function reportSplit({ columns }: Placing, { split, report, path }: SheetWriter): void {
  if (split === undefined) return;
  const params = { parts: split.parts.length, columns: columns.length };
  report(exportFinding('export/table-split', params, { path }));
}

/** Letters smaller than this are told of; a hair below it is none. */
const smallest = 7.9;

/** Tells of a table that is printed too small, since it stands where no table is parted. */
function reportShrunk({ block, columns }: Placing, writer: SheetWriter): void {
  const size = Math.floor(writer.printedSize(block) * 10) / 10;
  if (size >= smallest) return;
  const params = { size, columns: columns.length };
  writer.report(exportFinding('export/table-shrunk', params, { path: writer.path }));
}

/** A table whose body is still to be written. */
export interface OpenTable {
  readonly placing: Placing;
  readonly headings: HeadingRows;
  readonly top: number;
}

/** Writes caption and headings of a table; nothing where it has no columns. */
export function openTable(block: TableBlock, writer: SheetWriter): OpenTable | undefined {
  const { ledger } = writer;
  const above = ledger.heights.length + 1;
  const top = writeAbove(block, writer);
  const placing = placingOf(block, { ...writer, layout: writer.layoutOf(block) });
  if (placing.columns.length === 0) return undefined;
  reportSplit(placing, writer);
  reportShrunk(placing, writer);
  const headings = writeHeadings(placing);
  ledger.keep({ from: above, to: headings.last + 1 });
  return { placing, headings, top };
}

/** Ends a table; gives its rows, for printing. */
export function closeTable({ headings, top }: OpenTable, writer: SheetWriter): TableRows {
  const end = writer.ledger.heights.length;
  // No page has the last row alone.
  if (end - 1 > headings.last) writer.ledger.keep({ from: end - 1, to: end });
  writer.gap(8);
  return { ...headings, top, end };
}

/** Writes a table with its caption; gives its rows, for printing. */
export function writeTable(block: TableBlock, writer: SheetWriter): TableRows | undefined {
  if (block.rows.length >= lastRow) {
    throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastRow} rows at the most.`);
  }
  const open = openTable(block, writer);
  if (open === undefined) return undefined;
  writeBody(open.placing, open.headings.last + 1);
  return closeTable(open, writer);
}
