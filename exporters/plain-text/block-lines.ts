import { mapBlocks, type BlockHandlers } from '#room/export';
import type {
  Block,
  HeadingBlock,
  NoteBlock,
  ParagraphBlock,
  PartBlock,
  TitleBlock,
} from '#room/report';
import type { Alignment } from './align-text.js';
import { letterheadLines } from './letterhead-lines.js';
import { hanging, placed, styled, type BlockLines, type Sheet } from './sheet.js';
import { signatureLines } from './signature-lines.js';
import { tableLines } from './table-lines.js';
import { wrapText } from './wrap-text.js';

function titleLines({ documentKind, subject }: TitleBlock, sheet: Sheet): readonly string[] {
  const { title } = sheet.layout;
  const { separator } = title;
  const under = separator.kind === 'text' ? separator.text : '─'.repeat(10);
  return [styled(documentKind, title.documentKind), styled(subject, title.subject), under].flatMap(
    (text) => placed(text, sheet.width, 'center'),
  );
}

function partHeadLines({ number, title }: PartBlock, sheet: Sheet): readonly string[] {
  const { part } = sheet.layout.body;
  const head = number === '' ? [] : [styled(number, part.numberStyle)];
  return [...head, styled(title, part.titleStyle)].flatMap((text) =>
    placed(text, sheet.width, 'center'),
  );
}

function headingLines({ level, number, text }: HeadingBlock, sheet: Sheet): readonly string[] {
  const style = sheet.layout.body.headings[level - 1]?.style;
  const mark = number === '' ? '' : `${number} `;
  return hanging(styled(mark, style), styled(text, style), sheet.width);
}

function paragraphLines({ text, align }: ParagraphBlock, sheet: Sheet): readonly string[] {
  const side: Alignment = align === undefined || align === 'justify' ? 'left' : align;
  return placed(text, sheet.width, side);
}

function noteLines({ label, lines }: NoteBlock, sheet: Sheet): readonly string[] {
  const head = label === '' || label.endsWith(':') ? label : `${label}:`;
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
    title: (block) => plain(titleLines(block, sheet)),
    part: (block) => plain(partHeadLines(block, sheet)),
    heading: (block) => plain(headingLines(block, sheet)),
    paragraph: (block) => plain(paragraphLines(block, sheet)),
    list: ({ ordered, items }) => {
      const markOf = (index: number): string => (ordered ? `${index + 1}. ` : layout.body.bullet);
      return plain(items.flatMap((item, index) => hanging(markOf(index), item, width)));
    },
    table: (block) => tableLines(block, sheet),
    note: (block) => plain(noteLines(block, sheet)),
    signatures: (block) => plain(signatureLines(block, sheet)),
  };
}

/** The lines of each block of a part, in order. */
export function blockLines(blocks: readonly Block[], sheet: Sheet): readonly BlockLines[] {
  return mapBlocks(blocks, handlersFor(sheet));
}
