import { DanvanError } from '../../src/findings/index.js';
import { leafColumns, type TableBlock } from '../../src/report/index.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeBody } from './table-body.js';
import { writeHeadings, type HeadingRows } from './table-headings.js';
import { placingOf } from './table-placing.js';
import { writeText } from './text-rows.js';

/** Excel's last column. */
const lastColumn = 16_384;

/** Writes a table with its caption; gives the rows of its headings, for printing. */
export function writeTable(block: TableBlock, writer: SheetWriter): HeadingRows | undefined {
  const { tableHeader, note } = writer.layout.annex;
  const count = leafColumns(block.columns).length;
  if (count > lastColumn) {
    throw new DanvanError('DOCUMENT_TOO_LARGE', `A sheet holds ${lastColumn} columns at the most.`);
  }
  if (block.caption !== undefined) {
    writeText(block.caption, { style: tableHeader, align: 'center', gap: 2 }, writer);
  }
  if (block.unitLine !== undefined) {
    writeText(block.unitLine, { style: { ...note, italic: true }, align: 'right' }, writer);
  }
  if (count === 0) return undefined;
  const placing = placingOf(block, writer);
  const headings = writeHeadings(placing);
  writeBody(placing, headings.last + 1);
  writer.nextRow(8);
  return headings;
}
