import { DanvanError } from '#room/findings';
import { linesAbove, type TableBlock } from '#room/report';
import { lastRow, type SheetWriter } from '../sheet/sheet-writer.js';
import { writeBody } from './table-body.js';
import { writeHeadings, type HeadingRows } from './table-headings.js';
import { placingOf } from './table-placing.js';
import { writeText } from '../text/text-rows.js';

/** Writes a table with its caption; gives the rows of its headings, for printing. */
export function writeTable(block: TableBlock, writer: SheetWriter): HeadingRows | undefined {
  if (block.rows.length >= lastRow) {
    throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastRow} rows at the most.`);
  }
  for (const { text, style, align } of linesAbove(block, writer.layout.annex)) {
    writeText(text, { style, align, gap: align === 'center' ? 2 : 0 }, writer);
  }
  const placing = placingOf(block, writer);
  if (placing.columns.length === 0) return undefined;
  const headings = writeHeadings(placing);
  writeBody(placing, headings.last + 1);
  writer.nextRow(8);
  return headings;
}
