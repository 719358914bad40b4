import { casedText, marksOf } from '#room/report';
import { faceNameOf } from '../font/faces.js';
import { ruleWidth } from '../head/rule.js';
import type { PdfNode } from '../pdf-node.js';
import { countLines } from '../text/count-lines.js';
import { pdfTextStyle } from '../text/pdf-text-style.js';
import type { Sheet } from './sheet.js';

/** Sizes below that of the layout down to this are taken where the words are many; in points. */
const smallest = 7;

/** More lines would be lost in the margin. */
const mostLines = 2;

/**
 * Where the issuer is found, under a line as wide as the text, in the lower margin.
 *
 * @returns Makes the node anew for each page, since pdfmake writes into its nodes.
 */
export function contactLine(contact: string, sheet: Sheet): () => PdfNode {
  const { contact: style } = marksOf(sheet.layout);
  const [left, , right] = sheet.page.margins;
  const width = sheet.page.printableWidth;
  const name = faceNameOf(style);
  const text = sheet.ink.ready(casedText(contact, style), name, ['contact']);
  const face = sheet.faces[name];
  const sizes = Array.from({ length: 8 }, (_, at) => style.size - at);
  const fits = (size: number): boolean => countLines(text, { width, size, face }) <= mostLines;
  const size = sizes.find((each) => each >= smallest && fits(each)) ?? smallest;
  const y = ruleWidth / 2;
  return () => ({
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: y, x2: width, y2: y, lineWidth: ruleWidth }] },
      { text, ...pdfTextStyle({ ...style, size }, sheet.faces), alignment: 'center' },
    ],
    margin: [left, 2, right, 0],
  });
}
