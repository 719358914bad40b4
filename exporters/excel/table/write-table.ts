import { DanvanError } from '#room/findings';
import type { TableBlock } from '#room/report';
import { lastRow, type SheetWriter } from '../sheet/sheet-writer.js';
import { writeBody } from './table-body.js';
import { writeHeadings, type HeadingRows } from './table-headings.js';
import { placingOf } from './table-placing.js';
import { writeText } from '../text/text-rows.js';

/** Writes a table with its caption; gives the rows of its headings, for printing. */
export function writeTable(block: TableBlock, writer: SheetWriter): HeadingRows | undefined {
  const { tableHeader, note } = writer.layout.annex;
  if (block.rows.length >= lastRow) {
    throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastRow} rows at the most.`);
  }
  if (block.caption !== undefined && block.caption !== '') {
    writeText(block.caption, { style: tableHeader, align: 'center', gap: 2 }, writer);
  }
  if (block.unitLine !== undefined && block.unitLine !== '') {
    writeText(block.unitLine, { style: { ...note, italic: true }, align: 'right' }, writer);
  }
  const placing = placingOf(block, writer);
  if (placing.columns.length === 0) return undefined;
  const headings = writeHeadings(placing);
  writeBody(placing, headings.last + 1);
  writer.nextRow(8);
  return headings;
}
