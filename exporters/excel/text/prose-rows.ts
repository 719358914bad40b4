import {
  headingStyle,
  headingText,
  lastSignOf,
  listMark,
  noteLines,
  paragraphStyle,
  partHeadLines,
  titleLines,
  type HeadingBlock,
  type ListBlock,
  type NoteBlock,
  type ParagraphBlock,
  type PartBlock,
  type TextStyle,
  type TitleBlock,
} from '#room/report';
import { ruleLengths } from '../sheet/rule-lengths.js';
import { writeRules } from '../sheet/rule-row.js';
import type { SheetWriter } from '../sheet/sheet-writer.js';
import { firstLine } from './first-line.js';
import { wrapLines } from './wrap-lines.js';
import { lineSpacing, writeText, type TextRow } from './text-rows.js';

/** A line in the middle of the page. */
export const centered = (style: TextStyle, gap = 0): TextRow => ({ style, align: 'center', gap });

/** Running prose with the spacing of the layout. */
function prose(style: TextStyle, { layout }: SheetWriter): TextRow {
  const { lineSpacing: asked, paragraphGap } = layout.body;
  return {
    style,
    align: 'justify',
    spacing: Math.max(asked, lineSpacing(style)),
    gap: paragraphGap,
  };
}

/** Type and subject of the document, and the sign under them. */
export function writeTitle(block: TitleBlock, writer: SheetWriter): void {
  const { title } = writer.layout;
  const { separator } = title;
  for (const { text, style } of titleLines(block, title)) writeText(text, centered(style), writer);
  if (separator.kind === 'text') {
    writeText(separator.text, centered(separator.style, 8), writer);
    return;
  }
  const width = writer.widthOf(writer.all);
  const length = ruleLengths(writer.layout, width).title(block);
  writeRules([{ center: width / 2, length }], writer);
  writer.gap(10);
}

/** Number and title of a part. */
export function writePartHead(block: PartBlock, writer: SheetWriter): void {
  const lines = partHeadLines(block, writer.layout.body);
  lines.forEach(({ text, style }, at) => {
    writeText(text, centered(style, at === lines.length - 1 ? 6 : 0), writer);
  });
}

/** A numbered heading. */
export function writeHeading(block: HeadingBlock, writer: SheetWriter): void {
  const style = headingStyle(block, writer.layout.body);
  const text = `${firstLine(writer.layout, style)}${headingText(block)}`;
  writeText(text, { ...prose(style, writer), align: 'left' }, writer);
}

/** A paragraph; only a justified one has an indent. */
export function writeParagraph(block: ParagraphBlock, writer: SheetWriter): void {
  const { text, align = 'justify' } = block;
  const style = paragraphStyle(block, writer.layout.body);
  const indent = align === 'justify' ? firstLine(writer.layout, style) : '';
  writeText(`${indent}${text}`, { ...prose(style, writer), align }, writer);
}

/** Items under the last sign of the line above; spaces open each of their lines. */
function writeListUnder(block: ListBlock, words: string, writer: SheetWriter): void {
  const { body } = writer.layout;
  const { text } = body;
  const width = writer.widthOf(writer.all);
  const left = lastSignOf(words, text, width);
  const indent = firstLine({ body: { ...body, firstLineIndent: (left / 72) * 25.4 } }, text);
  block.items.forEach((item, at) => {
    const lines = wrapLines(`${listMark(block, at, body.bullet)}${item}`, text.size, width - left);
    const indented = lines.map((line) => `${indent}${line.trimEnd()}`).join('\n');
    writeText(indented, { ...prose(text, writer), align: 'left', gap: 0 }, writer);
  });
}

/** Short paragraphs, each after its mark or number. */
export function writeList(block: ListBlock, writer: SheetWriter): void {
  const { bullet, text } = writer.layout.body;
  if (block.under !== undefined) {
    writeListUnder(block, block.under, writer);
    return;
  }
  const indent = firstLine(writer.layout, text);
  block.items.forEach((item, at) => {
    writeText(`${indent}${listMark(block, at, bullet)}${item}`, prose(text, writer), writer);
  });
}

/** Small print: a label and its lines. */
export function writeNote(block: NoteBlock, writer: SheetWriter): void {
  for (const { text, style } of noteLines(block, writer.layout.annex)) {
    writeText(text, { style, align: 'left' }, writer);
  }
}
