import { filler } from '../page/filler.js';
import type { PdfNode, PdfTableLayout } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';
import { ruleWidth } from './rule.js';

/** Points between words and the frame around them. */
const across = 6;
const along = 2;

const frame: PdfTableLayout = Object.freeze({
  hLineWidth: () => ruleWidth,
  vLineWidth: () => ruleWidth,
  paddingLeft: () => across,
  paddingRight: () => across,
  paddingTop: () => along,
  paddingBottom: () => along,
});

/** What a frame takes of the width of its column. */
export const frameWidth = 2 * (across + ruleWidth);

/** Words in a frame that is as wide as they are, in the middle of the column. */
export function framed({ node, height }: Placed, above: number): Placed {
  const box: PdfNode = {
    width: 'auto',
    layout: frame,
    table: { widths: ['auto'], body: [[node]] },
  };
  return {
    node: { columns: [filler(), box, filler()], margin: [0, above, 0, 0] },
    height: above + height + 2 * (along + ruleWidth),
  };
}
