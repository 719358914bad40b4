import { filler } from '../page/filler.js';
import type { PdfNode, PdfTableLayout } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';
import { ruleWidth } from './rule.js';

/** Points between words and the frame around them. */
const across = 6;
const along = 2;

const frameOf = (beside: number, padding: number): PdfTableLayout =>
  Object.freeze({
    hLineWidth: () => ruleWidth,
    vLineWidth: () => ruleWidth,
    paddingLeft: () => beside,
    paddingRight: () => beside,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  });

/** What a frame takes of the width of its column. */
export const frameWidth = 2 * (across + ruleWidth);

/** What a frame of a set size takes of its width. */
export const boxWidth = 2 * (along + ruleWidth);

/** Where a frame stands, and how large it is in points; as large as its words without a size. */
export interface Framing {
  readonly above: number;
  readonly box?: readonly [width: number, height: number] | undefined;
}

/** Words in a frame in the middle of the column. */
export function framed({ node, height }: Placed, { above, box }: Framing): Placed {
  const inner = box === undefined ? ('auto' as const) : box[0] - boxWidth;
  const spare = box === undefined ? along : (box[1] - height) / 2 - ruleWidth;
  const padding = Math.max(along, spare);
  const framedNode: PdfNode = {
    width: 'auto',
    layout: frameOf(box === undefined ? across : along, padding),
    table: { widths: [inner], body: [[node]] },
  };
  return {
    node: { columns: [filler(), framedNode, filler()], margin: [0, above, 0, 0] },
    height: above + height + 2 * (padding + ruleWidth),
  };
}
