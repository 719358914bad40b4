import type {
  HeadingBlock,
  ListBlock,
  NoteBlock,
  ParagraphBlock,
  PartBlock,
  TextStyle,
  TitleBlock,
} from '#room/report';
import { ruleLengths } from '../sheet/rule-lengths.js';
import { writeRules } from '../sheet/rule-row.js';
import type { SheetWriter } from '../sheet/sheet-writer.js';
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
  const { documentKind, subject } = block;
  const { title } = writer.layout;
  const { separator } = title;
  writeText(documentKind, centered(title.documentKind), writer);
  writeText(subject, centered(title.subject), writer);
  if (separator.kind === 'text') {
    writeText(separator.text, centered(separator.style, 8), writer);
    return;
  }
  const width = writer.widthOf(writer.all);
  const length = ruleLengths(writer.layout, width).title(block);
  writeRules([{ center: width / 2, length }], writer);
  writer.nextRow(10);
}

/** Number and title of a part. */
export function writePartHead({ number, title }: PartBlock, writer: SheetWriter): void {
  const { numberStyle, titleStyle } = writer.layout.body.part;
  if (number !== '') writeText(number, centered(numberStyle), writer);
  writeText(title, centered(titleStyle, 6), writer);
}

/** A numbered heading. */
export function writeHeading({ level, number, text }: HeadingBlock, writer: SheetWriter): void {
  const { headings, text: body } = writer.layout.body;
  const style = headings[level - 1]?.style ?? body;
  writeText(`${number} ${text}`.trim(), { ...prose(style, writer), align: 'left' }, writer);
}

/** A paragraph. */
export function writeParagraph(block: ParagraphBlock, writer: SheetWriter): void {
  const { text, align = 'justify', bold, italic } = block;
  const style = { ...writer.layout.body.text, ...(bold && { bold }), ...(italic && { italic }) };
  writeText(text, { ...prose(style, writer), align }, writer);
}

/** Short paragraphs, each after its mark or number. */
export function writeList({ items, ordered }: ListBlock, writer: SheetWriter): void {
  const { bullet, text } = writer.layout.body;
  items.forEach((item, at) => {
    const mark = ordered ? `${at + 1}. ` : bullet;
    writeText(`${mark}${item}`, prose(text, writer), writer);
  });
}

/** Small print: a label and its lines. */
export function writeNote({ label, lines }: NoteBlock, writer: SheetWriter): void {
  const [only, ...others] = lines;
  const isShort = only !== undefined && others.length === 0;
  const head = label === '' || label.endsWith(':') ? label : `${label}:`;
  const words = isShort ? [`${head} ${only}`.trim()] : [...(head === '' ? [] : [head]), ...lines];
  const row = { style: writer.layout.annex.note, align: 'left' } as const;
  words.forEach((line) => writeText(line, row, writer));
}
