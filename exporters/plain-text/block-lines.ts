import { mapBlocks, type BlockHandlers } from '#room/export';
import {
  casedText,
  headingStyle,
  listMark,
  noteLabel,
  partHeadLines,
  titleLines,
  type Block,
  type HeadingBlock,
  type NoteBlock,
  type ParagraphBlock,
  type PrintedLine,
  type TitleBlock,
} from '#room/report';
import type { Alignment } from './align-text.js';
import { letterheadLines } from './letterhead-lines.js';
import { hanging, placed, styled, type BlockLines, type Sheet } from './sheet.js';
import { signatureLines } from './signature-lines.js';
import { tableLines } from './table-lines.js';
import { wrapText } from './wrap-text.js';

/** Lines in the middle of the page. */
const centred = (lines: readonly PrintedLine[], sheet: Sheet): readonly string[] =>
  lines.flatMap((line) => placed(styled(line), sheet.width, 'center'));

function titleBlockLines(block: TitleBlock, sheet: Sheet): readonly string[] {
  const { title } = sheet.layout;
  const { separator } = title;
  const under = separator.kind === 'text' ? separator.text : '─'.repeat(10);
  return [...centred(titleLines(block, title), sheet), ...placed(under, sheet.width, 'center')];
}

function headingLines(block: HeadingBlock, { layout, width }: Sheet): readonly string[] {
  const style = headingStyle(block, layout.body);
  const mark = block.number === '' ? '' : `${block.number} `;
  return hanging(casedText(mark, style), casedText(block.text, style), width);
}

function paragraphLines({ text, align }: ParagraphBlock, sheet: Sheet): readonly string[] {
  const side: Alignment = align === undefined || align === 'justify' ? 'left' : align;
  return placed(text, sheet.width, side);
}

function noteBlockLines({ label, lines }: NoteBlock, sheet: Sheet): readonly string[] {
  const head = noteLabel(label);
  return [
    ...(head === '' ? [] : wrapText(head, sheet.width)),
    ...lines.flatMap((line) => hanging('  ', line, sheet.width)),
  ];
}

const plain = (lines: readonly string[]): BlockLines => ({ lines, findings: [] });

function handlersFor(sheet: Sheet): BlockHandlers<BlockLines> {
  const { width, layout } = sheet;
  return {
    letterhead: (block) => plain(letterheadLines(block, sheet)),
    title: (block) => plain(titleBlockLines(block, sheet)),
    part: (block) => plain(centred(partHeadLines(block, layout.body), sheet)),
    heading: (block) => plain(headingLines(block, sheet)),
    paragraph: (block) => plain(paragraphLines(block, sheet)),
    list: (block) => {
      const markOf = (index: number): string => listMark(block, index, layout.body.bullet);
      return plain(block.items.flatMap((item, index) => hanging(markOf(index), item, width)));
    },
    table: (block) => tableLines(block, sheet),
    note: (block) => plain(noteBlockLines(block, sheet)),
    signatures: (block) => plain(signatureLines(block, sheet)),
  };
}

/** The lines of each block of a part, in order. */
export function blockLines(blocks: readonly Block[], sheet: Sheet): readonly BlockLines[] {
  return mapBlocks(blocks, handlersFor(sheet));
}
