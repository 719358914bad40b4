import type { LetterheadBlock } from '../document/letterhead-block.js';
import type { LetterheadLayout, LetterLayout } from '../layout/head-layout.js';
import type { Layout } from '../layout/layout.js';
import type { MarksLayout, MarkStyle } from '../layout/marks-layout.js';
import { hasWords, type PrintedLine } from './printed-line.js';

type LetterheadOf = { readonly letterhead: Pick<LetterheadLayout, 'letter'> };

/** A mark under the letterhead, in a frame or without one. */
export interface MarkLine extends PrintedLine {
  readonly framed: boolean;
}

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
 * What stands below a letterhead: the subject of a letter, secrecy and urgency under the number,
 * circulation under the date.
 */
export function markLines(
  block: LetterheadBlock,
  layout: Pick<Layout, 'marks'> & LetterheadOf,
): { readonly left: readonly MarkLine[]; readonly right: readonly MarkLine[] } {
  const marks = marksOf(layout);
  const lineOf = (field: 'secrecy' | 'urgency' | 'circulation'): MarkLine => ({
    text: block[field] ?? '',
    ...marks[field],
    path: [field],
  });
  const { subject: text = '' } = block;
  const subject = { text, style: letterOf(layout).subject, framed: false, path: ['subject'] };
  return {
    left: [subject, lineOf('secrecy'), lineOf('urgency')].filter(hasWords),
    right: [lineOf('circulation')].filter(hasWords),
  };
}
