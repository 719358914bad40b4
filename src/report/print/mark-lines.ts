import type { LetterheadBlock } from '../document/letterhead-block.js';
import type { Layout } from '../layout/layout.js';
import type { MarksLayout, MarkStyle } from '../layout/marks-layout.js';
import { hasWords, type PrintedLine } from './printed-line.js';

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

/** How the marks of a layout look. */
export const marksOf = ({ marks = usualMarks }: Pick<Layout, 'marks'>): MarksLayout => marks;

/** The marks below a letterhead: secrecy and urgency under the number, circulation under the date. */
export function markLines(
  block: LetterheadBlock,
  layout: Pick<Layout, 'marks'>,
): { readonly left: readonly MarkLine[]; readonly right: readonly MarkLine[] } {
  const marks = marksOf(layout);
  const lineOf = (field: 'secrecy' | 'urgency' | 'circulation'): MarkLine => ({
    text: block[field] ?? '',
    ...marks[field],
    path: [field],
  });
  return {
    left: [lineOf('secrecy'), lineOf('urgency')].filter(hasWords),
    right: [lineOf('circulation')].filter(hasWords),
  };
}
