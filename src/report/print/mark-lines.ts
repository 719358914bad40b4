import type { LetterheadBlock } from '../document/letterhead-block.js';
import type { LetterheadLayout, LetterLayout } from '../layout/head-layout.js';
import type { Layout } from '../layout/layout.js';
import type { MarksLayout, MarkStyle } from '../layout/marks-layout.js';
import { casedText } from './cased-text.js';
import { hasWords, type PrintedLine } from './printed-line.js';

type LetterheadOf = { readonly letterhead: Pick<LetterheadLayout, 'letter'> };

/** A mark under the letterhead, in a frame or without one. */
export interface MarkLine extends PrintedLine {
  readonly framed: boolean;
  /** Points above it. */
  readonly above: number;
  /** Width and height of its frame in millimetres, where the layout sets them. */
  readonly box?: readonly [width: number, height: number];
}

/** Points above a mark, and above the subject of a letter. */
const aboveMark = 4;
const aboveSubject = 6;

const usual: MarkStyle = { style: { size: 13, bold: true, uppercase: true }, framed: true };

/** How marks look where a layout does not say. */
const usualMarks: MarksLayout = {
  secrecy: usual,
  urgency: usual,
  circulation: usual,
  typist: { size: 11 },
  contact: { size: 11 },
};

/** How the head of a letter looks where a layout does not say. */
const usualLetter: LetterLayout = { symbol: '', subjectLabel: 'V/v ', subject: { size: 12 } };

/** What stands at the head of letters of a layout. */
export const letterOf = ({ letterhead: { letter = usualLetter } }: LetterheadOf): LetterLayout =>
  letter;

/** How the marks of a layout look. */
export const marksOf = ({ marks = usualMarks }: Pick<Layout, 'marks'>): MarksLayout => marks;

/**
 * What stands below a letterhead: the subject of a letter, secrecy, urgency and the round of a draft
 * under the number, circulation under the date.
 */
export function markLines(
  block: LetterheadBlock,
  layout: Pick<Layout, 'marks'> & LetterheadOf,
): { readonly left: readonly MarkLine[]; readonly right: readonly MarkLine[] } {
  const marks = marksOf(layout);
  const { draft = { ...marks.circulation, framed: false }, ...others } = marks;
  const looks = { ...others, draft };
  const lineOf = (field: 'secrecy' | 'urgency' | 'circulation' | 'draft'): MarkLine => {
    const { boxes = {}, ...mark } = looks[field];
    const text = block[field] ?? '';
    const box = boxes[casedText(text, mark.style)];
    return { text, ...mark, above: aboveMark, ...(box && { box }), path: [field] };
  };
  const { subject: text = '' } = block;
  const { subject: style } = letterOf(layout);
  const subject = { text, style, framed: false, above: aboveSubject, path: ['subject'] };
  return {
    left: [subject, lineOf('secrecy'), lineOf('urgency'), lineOf('draft')].filter(hasWords),
    right: [lineOf('circulation')].filter(hasWords),
  };
}
