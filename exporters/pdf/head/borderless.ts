import type { PdfCell, PdfTableLayout, PdfTableNode } from '../pdf-node.js';

const none = (): number => 0;

const noLines: PdfTableLayout = Object.freeze({
  hLineWidth: none,
  vLineWidth: none,
  paddingLeft: none,
  paddingRight: none,
  paddingTop: none,
  paddingBottom: none,
});

/** Puts nodes in rows whose tops are level, without lines. */
export const borderless = (
  widths: readonly number[],
  body: readonly (readonly PdfCell[])[],
): PdfTableNode => ({ table: { widths, body }, layout: noLines });
