import { mapBlocks, type DocumentPart } from '../../src/export/index.js';
import type { Annex } from '../../src/report/index.js';
import { writeLetterhead } from './letterhead-rows.js';
import {
  centered,
  writeHeading,
  writeList,
  writeNote,
  writeParagraph,
  writePartHead,
  writeTitle,
} from './prose-rows.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeSignatures } from './signature-rows.js';
import type { HeadingRows } from './table-headings.js';
import { writeText } from './text-rows.js';
import { writeTable } from './write-table.js';

function writeAnnexHead(annex: Annex, writer: SheetWriter): void {
  const { label, title, attachment } = writer.layout.annex;
  writeText(annex.label, centered(label), writer);
  writeText(annex.title, centered(title), writer);
  if (annex.attachment !== undefined) writeText(annex.attachment, centered(attachment, 6), writer);
}

/** Writes the blocks of a part; gives the headings of its first table. */
export function writePart(part: DocumentPart, writer: SheetWriter): HeadingRows | undefined {
  if (part.annex !== undefined) writeAnnexHead(part.annex, writer);
  const headings = mapBlocks<HeadingRows | undefined | void>(part.blocks, {
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
  return headings.find((found) => found !== undefined) ?? undefined;
}
