import type { PdfCanvasNode } from '../pdf-node.js';
import type { Placed } from '../page/placed.js';

/** Points of a thin line on paper. */
export const ruleWidth = 0.75;

/** A line in the middle of its column. */
export function centredRule(length: number, above: number): Placed {
  const y = ruleWidth / 2;
  const node: PdfCanvasNode = {
    canvas: [{ type: 'line', x1: 0, y1: y, x2: length, y2: y, lineWidth: ruleWidth }],
    alignment: 'center',
    margin: [0, above, 0, 0],
  };
  return { node, height: above + ruleWidth };
}
