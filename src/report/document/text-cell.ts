import type { TextCell } from './table-cell.js';

/** A cell of plain words. */
export const textCell = (text: string): TextCell => ({ kind: 'text', text });
