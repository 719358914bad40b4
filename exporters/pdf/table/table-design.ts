import type { PdfTableLayout } from '../pdf-node.js';
import { wholeLines } from './whole-lines.js';

/** Points around the text of a cell, and of the lines between cells. */
export const cellPadding = { across: 3, along: 2 } as const;
export const lineWidth = 0.5;

/** What padding and lines add to the height of a row. */
export const cellEdges = 2 * cellPadding.along + 2 * lineWidth;

/** A multiple of the font's own line height: room for marks on capitals. */
export const cellLineHeight = 1.15;

const lengths = Object.freeze({
  hLineWidth: () => lineWidth,
  vLineWidth: () => lineWidth,
  paddingLeft: () => cellPadding.across,
  paddingRight: () => cellPadding.across,
  paddingTop: () => cellPadding.along,
  paddingBottom: () => cellPadding.along,
});

/** Thin black lines around every cell of one table. */
export const tableDesign = (): PdfTableLayout => ({ ...lengths, ...wholeLines() });

/** What padding and lines take of the width of a table. */
export const borderOf = (columns: number): number =>
  columns * 2 * cellPadding.across + (columns + 1) * lineWidth;
