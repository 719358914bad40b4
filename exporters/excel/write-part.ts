import { mapBlocks, type DocumentPart } from '../../src/export/index.js';
import type { Annex, TextStyle } from '../../src/report/index.js';
import { writeLetterhead } from './letterhead-rows.js';
import type { SheetWriter } from './sheet-writer.js';
import { writeSignatures } from './signature-rows.js';
import type { HeadingRows } from './table-headings.js';
import { writeText, type TextRow } from './text-rows.js';
import { writeTable } from './write-table.js';

const centered = (style: TextStyle, gap = 0): TextRow => ({ style, align: 'center', gap });

function writeAnnexHead(annex: Annex, writer: SheetWriter): void {
  const { label, title, attachment } = writer.layout.annex;
  writeText(annex.label, centered(label), writer);
  writeText(annex.title, centered(title), writer);
  if (annex.attachment !== undefined) writeText(annex.attachment, centered(attachment, 6), writer);
}

/** Writes the blocks of a part; gives the headings of its first table. */
export function writePart(part: DocumentPart, writer: SheetWriter): HeadingRows | undefined {
  const { body, title, annex } = writer.layout;
  const prose = (style: TextStyle): TextRow => ({
    style,
    align: 'justify',
    spacing: Math.max(body.lineSpacing, style.size * 1.28),
    gap: body.paragraphGap,
  });
  let headings: HeadingRows | undefined;
  if (part.annex !== undefined) writeAnnexHead(part.annex, writer);
  mapBlocks<void>(part.blocks, {
    letterhead: (block) => writeLetterhead(block, writer),
    title: ({ documentKind, subject }) => {
      writeText(documentKind, centered(title.documentKind), writer);
      writeText(subject, centered(title.subject), writer);
      const { separator } = title;
      const sign = separator.kind === 'text' ? separator : { text: '', style: title.subject };
      writeText(sign.text, centered(sign.style, 8), writer);
    },
    part: (block) => {
      writeText(block.number, centered(body.part.numberStyle), writer);
      writeText(block.title, centered(body.part.titleStyle, 6), writer);
    },
    heading: ({ level, number, text }) => {
      const style = body.headings[level - 1]?.style ?? body.text;
      writeText(`${number} ${text}`.trim(), { ...prose(style), align: 'left' }, writer);
    },
    paragraph: ({ text, align = 'justify', bold, italic }) => {
      const style = { ...body.text, ...(bold && { bold }), ...(italic && { italic }) };
      writeText(text, { ...prose(style), align }, writer);
    },
    list: ({ items, ordered }) => {
      items.forEach((item, at) => {
        const mark = ordered ? `${at + 1}. ` : body.bullet;
        writeText(`${mark}${item}`, prose(body.text), writer);
      });
    },
    table: (block) => {
      const found = writeTable(block, writer);
      headings ??= found;
    },
    note: ({ label, lines }) => {
      const [only, ...others] = lines;
      const isShort = only !== undefined && others.length === 0;
      const words = isShort ? [`${label}: ${only}`] : [`${label}:`, ...lines];
      words.forEach((line) => writeText(line, { style: annex.note, align: 'left' }, writer));
    },
    signatures: (block) => writeSignatures(block, writer),
  });
  return headings;
}
