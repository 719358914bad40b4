import {
  issuerLines,
  type LetterheadBlock,
  markLines,
  type MarkLine,
  mottoLines,
  shareOfText,
  styledWidth,
  type TextStyle,
} from '#room/report';
import type { Sheet } from '../page/sheet.js';
import type { StyleId } from '../styles/style-id.js';
import { centredLine, paragraphOf } from '../text/line.js';
import type { WordParagraph, WordTable } from '../word-node.js';
import { boxed } from './boxed.js';
import { columns } from './columns.js';
import { centredRule } from './rule.js';
import { separatorUnder } from './separator.js';

function bodies(
  block: LetterheadBlock,
  { layout }: Sheet,
  width: number,
): readonly WordParagraph[] {
  const lines = issuerLines(block, layout.letterhead).map(({ text, style, path: [field] }) =>
    centredLine(field === 'superior' ? 'superior' : 'issuer', text, { style, width }),
  );
  const { issuer: style, separator } = layout.letterhead;
  const under = { text: lines.at(-1)?.text ?? '', style };
  return [...lines, ...separatorUnder(under, separator, { id: 'separator', width })];
}

function motto(block: LetterheadBlock, { layout }: Sheet, width: number): readonly WordParagraph[] {
  const { styles } = layout.letterhead.motto;
  const lines = mottoLines(block, layout.letterhead);
  const set = lines.map(({ text, style }, at) => {
    const id: StyleId = styles.length === 0 ? 'issuer' : `motto-${Math.min(at + 1, styles.length)}`;
    return centredLine(id, text, { style, width });
  });
  const style = lines.at(-1)?.style;
  const last = set.at(-1)?.text.split('\n').at(-1) ?? '';
  if (style === undefined) return set;
  const length =
    Math.min(width, styledWidth(last, style)) * shareOfText(layout.letterhead.mottoRule);
  return length > 0 ? [...set, centredRule(length, width)] : set;
}

const markStyles: Readonly<Record<string, StyleId>> = Object.freeze({
  subject: 'letter-subject',
  secrecy: 'secrecy',
  urgency: 'urgency',
});

/** The subject of a letter, and marks in the frames that the layout has them in. */
const marked = (marks: readonly MarkLine[], width: number): readonly WordParagraph[] =>
  marks.map(({ text, style, framed, path: [field = ''] }) => {
    const line = centredLine(markStyles[field] ?? 'circulation', text, { style, width });
    return framed ? boxed(line, { style, width }) : line;
  });

const unbroken = (text: string): string => text.replace(/ /gu, '\u00a0');

/**
 * Where it takes two lines, the first one ends after the place. One line has plain spaces: LibreOffice
 * prints no-break spaces of italics wider than they are.
 */
function dateLine(text: string, style: TextStyle, width: number): WordParagraph {
  const plain = text.replaceAll('\u00a0', ' ');
  const whole = text.replace(/, (\S.*)$/u, (_all, date: string) => `, ${unbroken(date)}`);
  return paragraphOf('date', styledWidth(plain, style) <= width ? plain : whole);
}

/** Issuing body and number on the left, motto, place and date on the right; number and date level. */
export function letterhead(block: LetterheadBlock, sheet: Sheet): WordTable {
  const shares = sheet.layout.letterhead.columns;
  const share = sheet.page.printableWidth / (shares[0] + shares[1]);
  const [left, right] = [shares[0] * share, shares[1] * share];
  const marks = markLines(block, sheet.layout);
  const hasMarks = marks.left.length + marks.right.length > 0;
  return columns(
    [left, right],
    [
      [bodies(block, sheet, left), motto(block, sheet, right)],
      [
        [paragraphOf('number', unbroken(block.number))],
        [dateLine(block.placeAndDate, sheet.layout.letterhead.placeAndDate, right)],
      ],
      ...(hasMarks ? [[marked(marks.left, left), marked(marks.right, right)]] : []),
    ],
  );
}
