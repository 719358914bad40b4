import { requireText } from '#room/findings';
import type { TextCell } from './table-cell.js';

/** A cell of plain words; what is none is refused, so that nothing of the caller gets into a document. */
export function textCell(text: string): TextCell {
  requireText(text, 'text of a cell');
  return { kind: 'text', text };
}
