import {
  type HeadingBlock,
  headingStyle,
  headingText,
  lastSignOf,
  type ListBlock,
  listMark,
  type ParagraphBlock,
  paragraphStyle,
  points,
} from '#room/report';
import type { DocumentPath } from '../ink.js';
import type { Placed } from '../page/placed.js';
import type { Sheet } from '../page/sheet.js';
import { writeText, type Writing } from './write-text.js';

/** How the text of the layout's body stands. */
function bodyWriting({ body }: Sheet['layout'], path: DocumentPath): Writing {
  return {
    style: body.text,
    path,
    alignment: 'justify',
    indent: points(body.firstLineIndent),
    above: body.paragraphGap,
    spacing: body.lineSpacing,
  };
}

/** Two lines of a paragraph stay with the heading above it. */
const withOpening = (placed: Placed, { body }: Sheet['layout']): Placed => ({
  ...placed,
  opening: Math.min(placed.height, body.paragraphGap + 2 * body.lineSpacing),
});

/** A numbered heading, which stays with what follows; its words do not stand apart to fill a line. */
export function heading(block: HeadingBlock, path: DocumentPath, sheet: Sheet): Placed {
  const style = headingStyle(block, sheet.layout.body);
  const own = { style, pairs: true, alignment: 'left' } as const;
  const writing = { ...bodyWriting(sheet.layout, [...path, 'text']), ...own };
  return { ...writeText(headingText(block), writing, sheet), keepsWithNext: true };
}

/** A paragraph; only a justified one has an indent. */
export function paragraph(block: ParagraphBlock, path: DocumentPath, sheet: Sheet): Placed {
  const { align = 'justify', text } = block;
  const { indent = 0, ...writing } = bodyWriting(sheet.layout, [...path, 'text']);
  const style = paragraphStyle(block, sheet.layout.body);
  const isJustified = align === 'justify';
  const place = { alignment: align, indent: isJustified ? indent : 0, parts: isJustified, style };
  return withOpening(writeText(text, { ...writing, ...place }, sheet), sheet.layout);
}

/** Items that stand under the last sign of the line above them. */
function listUnder(
  { items, ...block }: ListBlock & { readonly under: string },
  path: DocumentPath,
  sheet: Sheet,
): readonly Placed[] {
  const { body } = sheet.layout;
  const left = lastSignOf(block.under, body.text, sheet.page.printableWidth);
  const width = sheet.page.printableWidth - left;
  return items.map((item, index) => {
    const mark = listMark(block, index, body.bullet);
    const place = { path: [...path, 'items', index], width, spacing: body.lineSpacing };
    const writing = { style: body.text, alignment: 'left', ...place } as const;
    const { node, height } = writeText(`${mark}${item}`, writing, sheet);
    return { node: { stack: [node], margin: [left, 0, 0, 0], unbreakable: true }, height };
  });
}

/** The items of a list, each a paragraph after its mark. */
export function list(block: ListBlock, path: DocumentPath, sheet: Sheet): readonly Placed[] {
  const { bullet } = sheet.layout.body;
  const { under } = block;
  if (under !== undefined) return listUnder({ ...block, under }, path, sheet);
  return block.items.map((item, index) => {
    const mark = listMark(block, index, bullet);
    const writing = { ...bodyWriting(sheet.layout, [...path, 'items', index]), parts: true };
    return withOpening(writeText(`${mark}${item}`, writing, sheet), sheet.layout);
  });
}
