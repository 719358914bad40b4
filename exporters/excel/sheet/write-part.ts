import { mapBlocks, type BlockHandlers, type DocumentPart } from '#room/export';
import { annexLines, type Annex } from '#room/report';
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
import type { HeadingRows } from '../table/table-headings.js';
import { writeText } from '../text/text-rows.js';
import { writeTable } from '../table/write-table.js';

function writeAnnexHead(annex: Annex, writer: SheetWriter): void {
  for (const { text, style, path } of annexLines(annex, writer.layout.annex)) {
    writeText(text, centered(style, path.includes('attachment') ? 6 : 0), writer);
  }
}

const handlersFor = (writer: SheetWriter): BlockHandlers<HeadingRows | undefined | void> => ({
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

/** Writes the blocks of a part; gives the headings of its table, where it has one only. */
export function writePart(part: DocumentPart, writer: SheetWriter): HeadingRows | undefined {
  if (part.annex !== undefined) writeAnnexHead(part.annex, writer);
  const headings = part.blocks.flatMap((block, index) => {
    const path = [...writer.path, 'blocks', index];
    return mapBlocks([block], handlersFor({ ...writer, path }));
  });
  const [first, ...others] = headings.filter((found) => found !== undefined);
  return others.length === 0 ? (first ?? undefined) : undefined;
}
