import { boxSpace } from '../head/boxed.js';
import type { WordStyle } from '../styles/word-style.js';
import type { Docx } from './docx-library.js';
import { eighths } from './measures.js';

/** Points of a thin line on paper. */
const ruleWidth = 0.75;

/** Points between letters and the line above or below them. */
const space = 1;

/** The lines around a paragraph. */
export function toBorder(frame: WordStyle['frame'], { BorderStyle }: Docx) {
  if (frame === undefined) return {};
  const line = { style: BorderStyle.SINGLE, size: eighths(ruleWidth), color: '000000' };
  const above = { top: { ...line, space } };
  if (frame === 'above') return { border: above };
  const side = { ...line, space: boxSpace };
  return { border: { ...above, bottom: { ...line, space }, left: side, right: side } };
}
