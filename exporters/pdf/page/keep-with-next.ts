import type { PdfNode } from '../pdf-node.js';
import type { Placed } from './placed.js';

/** More than this share of a page is not moved to keep something together. */
const mostKept = 0.6;

/**
 * Asks for room below a node on its own page: the block that may not be parted is taller than what
 * it holds, and the next node begins where the content ends.
 */
const withRoomBelow = (node: PdfNode, room: number): PdfNode => ({
  unbreakable: true,
  stack: [{ stack: [node], margin: [0, 0, 0, room] }],
  margin: [0, 0, 0, -room],
});

/**
 * Keeps headings with the beginning of what follows them.
 *
 * @param parts - The nodes of a part of the document, in order.
 * @param pageHeight - The printable height in points: what is kept together must not exceed it,
 * or pdfmake would lose it.
 */
export function keepWithNext(parts: readonly Placed[], pageHeight: number): readonly PdfNode[] {
  const nodes: PdfNode[] = [];
  let opening = 0;
  for (const { node, keepsWithNext, height, opening: own = height } of parts.toReversed()) {
    const isKept = keepsWithNext === true && opening > 0;
    const fits = height + opening <= pageHeight * mostKept;
    nodes.push(isKept && fits ? withRoomBelow(node, opening) : node);
    opening = isKept && fits ? height + opening : own;
  }
  return nodes.toReversed();
}
