import { mapBlocks, type BlockHandlers, type DocumentPart } from '#room/export';
import { annexLines, closingSection, pageGeometry, type Annex } from '#room/report';
import { writeLetterhead } from './letterhead-rows.js';
import {
  centered,
  writeHeading,
  writeList,
  writeNote,
  writeParagraph,
  writePartHead,
  writeTitle,
} from '../text/prose-rows.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeSignatures } from './signature-rows.js';
import { writeText } from '../text/text-rows.js';
import { writeTable } from '../table/write-table.js';
import type { TableRows } from './extent.js';
import { keepBlock } from './keep-block.js';

function writeAnnexHead(annex: Annex, writer: SheetWriter): void {
  for (const { text, style, path } of annexLines(annex, writer.layout.annex)) {
    writeText(text, centered(style, path.includes('attachment') ? 6 : 0), writer);
  }
}

const handlersFor = (writer: SheetWriter): BlockHandlers<TableRows | undefined | void> => ({
  letterhead: (block) => writeLetterhead(block, writer),
  title: (block) => writeTitle(block, writer),
  part: (block) => writePartHead(block, writer),
  heading: (block) => writeHeading(block, writer),
  paragraph: (block) => writeParagraph(block, writer),
  list: (block) => writeList(block, writer),
  table: (block) => writeTable(block, writer),
  note: (block) => writeNote(block, writer),
  signatures: (block) => writeSignatures(block, writer),
});

/** What stands after a table in parts is written across the columns of its last part. */
function proseColumns({ blocks }: DocumentPart, index: number, { split, all }: SheetWriter) {
  const table = blocks.findIndex(({ kind }) => kind === 'table');
  return (index > table ? split?.parts.at(-1) : split?.parts[0]) ?? all;
}

/** The writer of one block: across its columns, with its place for findings. */
export function blockWriter(part: DocumentPart, index: number, writer: SheetWriter): SheetWriter {
  const path = [...writer.path, 'blocks', index];
  return { ...writer, all: proseColumns(part, index, writer), path };
}

/** Writes label and title of an annex. */
export function writePartTop({ annex }: DocumentPart, writer: SheetWriter): void {
  if (annex === undefined) return;
  writeAnnexHead(annex, { ...writer, all: writer.split?.parts[0] ?? writer.all });
  writer.ledger.keep({ from: 1, to: writer.ledger.heights.length + 1 });
}

/** No section of so many blocks is short. */
const mostAhead = 60;

/** Whether a block belongs to the section that goes to the page of the signatures as a whole. */
function isClosing({ blocks, orientation }: DocumentPart, index: number, { layout }: SheetWriter) {
  const isNear = blocks.slice(index, index + mostAhead).some(({ kind }) => kind === 'signatures');
  if (!isNear) return false;
  const page = pageGeometry(layout.page, orientation);
  const section = closingSection(blocks, layout, page);
  return section !== undefined && index >= section.from && index <= section.to;
}

/** Higher tables, in points, may part although their head is not printed again. */
const highestTable = 300;

/** The head of a table is printed again only where it is the one of its sheet: others stay whole. */
function keepTable({ blocks }: DocumentPart, start: number, { ledger }: SheetWriter): void {
  const isOne = blocks.filter(({ kind }) => kind === 'table').length < 2;
  const heights = ledger.heights.slice(start - 1, ledger.end());
  const height = heights.reduce((sum, each) => sum + each, 0);
  if (!isOne && height <= highestTable) ledger.keep({ from: start, to: ledger.end() });
}

/** Writes one block of a part; gives the rows of a table. */
export function writeBlock(
  part: DocumentPart,
  index: number,
  writer: SheetWriter,
): readonly (TableRows | undefined | void)[] {
  const block = part.blocks[index];
  if (block === undefined) return [];
  const start = writer.ledger.heights.length + 1;
  const written = mapBlocks([block], handlersFor(blockWriter(part, index, writer)));
  keepBlock(block, start, writer.ledger);
  if (block.kind === 'table') keepTable(part, start, writer);
  if (isClosing(part, index, writer)) {
    writer.ledger.keep({ from: start, to: writer.ledger.heights.length + 1 });
  }
  return written;
}

/** Writes the blocks of a part; gives the rows of its table, where it has one only. */
export function writePart(part: DocumentPart, writer: SheetWriter): TableRows | undefined {
  writePartTop(part, writer);
  const tables = part.blocks.flatMap((_, index) => writeBlock(part, index, writer));
  const [first, ...others] = tables.filter((found) => found !== undefined);
  return others.length === 0 ? (first ?? undefined) : undefined;
}
