import type { DocumentPart } from '#room/export';
import { leafColumns, type TableBlock } from '#room/report';
import { setUpPage, sheetView } from '../sheet/page-setup.js';
import { blockWriter, writeBlock, writePartTop } from '../sheet/write-part.js';
import { openSheet, type OpenSheet, type WorkbookMatter } from '../sheet/write-sheet.js';
import { closeTable, openTable, type OpenTable } from '../table/write-table.js';
import { checkRows, type StreamedTable } from './check-rows.js';
import { streamBody } from './stream-body.js';
import type { StreamedRows } from './streamed-rows.js';
import { widestRows } from './widest-rows.js';
import type { XmlSheet } from '../xml/xml-sheet.js';

/** The part of a document whose table is streamed. */
export interface StreamedPart {
  readonly part: DocumentPart;
  readonly path: readonly (string | number)[];
  readonly table: TableBlock;
}

/** The part with the rows that decide how wide its columns are. */
async function measuredPart(
  { part, table }: StreamedPart,
  rows: StreamedRows['rows'],
  streamed: StreamedTable,
): Promise<readonly [DocumentPart, number]> {
  const keys = leafColumns(table.columns).map(({ key }) => key);
  const widest = checkRows(await widestRows(keys, { rows }), 0, streamed);
  const index = part.blocks.indexOf(table);
  const measured = { ...table, rows: [...widest.rows, ...table.rows] };
  return [{ ...part, blocks: part.blocks.with(index, measured) }, index];
}

/** The XML down to the rows holds what stays in sight, so it is settled before they come. */
function settleHead(sheet: XmlSheet, { headings }: OpenTable, { extentOf }: OpenSheet): void {
  const extent = extentOf(undefined);
  sheet.views = [sheetView(headings, extent)];
  sheet.pageSetup = { ...sheet.pageSetup, fitToPage: extent.split === undefined };
}

/**
 * Writes the sheet of a part whose rows come one after the other.
 *
 * @param push - Takes the next XML of the sheet.
 */
export async function streamSheet(
  sheet: XmlSheet,
  given: StreamedPart,
  {
    matter,
    rows,
    push,
  }: {
    readonly matter: WorkbookMatter;
    readonly rows: StreamedRows['rows'];
    readonly push: (xml: string) => Promise<void>;
  },
): Promise<void> {
  const { document, toneStyle } = matter;
  const shown = { document, table: given.table, path: given.path, toneStyle };
  const [part, index] = await measuredPart(given, rows, shown);
  const open = openSheet(sheet, { part, path: given.path, isLong: true }, matter);
  writePartTop(part, open.writer);
  for (let at = 0; at < index; at += 1) writeBlock(part, at, open.writer);
  const block = part.blocks[index];
  const writer = blockWriter(part, index, open.writer);
  const opened = block?.kind === 'table' ? openTable(block, writer) : undefined;
  if (opened === undefined) return;
  settleHead(sheet, opened, open);
  const streamed = { ...shown, path: writer.path };
  await streamBody(opened, { rows, streamed, writer, flush: () => push(sheet.take()) });
  const extent = open.extentOf(closeTable(opened, writer));
  for (let at = index + 1; at < part.blocks.length; at += 1) writeBlock(part, at, open.writer);
  setUpPage(sheet, { document, part, extent });
}
