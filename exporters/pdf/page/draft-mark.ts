import { DanvanError } from '#room/findings';
import { countLines } from '../text/count-lines.js';
import { filler } from './filler.js';
import type { PdfNode, PdfTableLayout } from '../pdf-node.js';
import type { Sheet } from './sheet.js';
import { ruleWidth } from '../head/rule.js';

/** Sizes of the mark in points, from the one it should have to the least that can be read. */
const sizes = [12, 11, 10, 9, 8, 7, 6];

/** Points between the mark and its box. */
const padding = { across: 6, along: 2 };

const frame: PdfTableLayout = Object.freeze({
  hLineWidth: () => ruleWidth,
  vLineWidth: () => ruleWidth,
  paddingLeft: () => padding.across,
  paddingRight: () => padding.across,
  paddingTop: () => padding.along,
  paddingBottom: () => padding.along,
});

interface Fit {
  readonly size: number;
  readonly isOneLine: boolean;
}

/** The largest size in which all of the mark fits into its margin; pdfmake would drop the rest. */
function fitOf(text: string, room: number, { page, faces }: Sheet): Fit {
  const width = page.printableWidth - 2 * (padding.across + ruleWidth);
  const face = faces.bold;
  for (const size of sizes) {
    const lines = countLines(text, { width, size, face });
    const height = lines * size * face.lineHeight + 2 * (padding.along + ruleWidth);
    if (height < room) return { size, isOneLine: lines === 1 };
  }
  const message = `The draft mark is too long for the margin of a page (${text.length} letters).`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * The mark of a draft in a box in the middle of its margin.
 *
 * @param room - The height of the margin in points.
 * @param above - Points between the top of the margin and the box.
 * @returns Makes the node anew for each page, since pdfmake writes into its nodes.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a mark that no margin holds.
 */
export function draftMark(
  mark: string,
  { room, above }: { readonly room: number; readonly above: number },
  sheet: Sheet,
): () => PdfNode {
  const text = sheet.ink.ready(mark, 'bold', ['draftMark']).replace(/\u00a0/gu, ' ');
  const { size, isOneLine } = fitOf(text, room - above, sheet);
  const [left, , right] = sheet.page.margins;
  const width = isOneLine ? 'auto' : '*';
  return () => ({
    margin: [left, above, right, 0],
    columns: [
      ...(isOneLine ? [filler()] : []),
      {
        width,
        layout: frame,
        table: {
          widths: [width],
          body: [[{ text, bold: true, fontSize: size, lineHeight: 1, alignment: 'center' }]],
        },
      },
      ...(isOneLine ? [filler()] : []),
    ],
  });
}
