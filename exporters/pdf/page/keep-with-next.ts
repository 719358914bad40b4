import type { PdfNode } from '../pdf-node.js';
import type { Placed } from './placed.js';

/** More than this share of a page is not moved to keep something together. */
const mostKept = 0.6;

/**
 * Asks for room below a node on its own page: the block that may not be parted is taller than what
 * it holds, and the next node begins where the content ends.
 */
export const withRoomBelow = (node: PdfNode, room: number): PdfNode => ({
  unbreakable: true,
  stack: [{ stack: [node], margin: [0, 0, 0, room] }],
  margin: [0, 0, 0, -room],
});

/**
 * Keeps headings with the beginning of what follows them, and no line of a paragraph alone.
 *
 * @param parts - The nodes of a part of the document, in order.
 * @param pageHeight - The printable height in points: what is kept together must not exceed it,
 * or pdfmake would lose it.
 */
export function keepWithNext(parts: readonly Placed[], pageHeight: number): readonly PdfNode[] {
  const nodes: PdfNode[] = [];
  let opening = 0;
  for (const part of parts.toReversed()) {
    const { node, height, end, opening: own = height } = part;
    const isKept = part.keepsWithNext === true && opening > 0;
    const fits = (kept: number): boolean => isKept && kept + opening <= pageHeight * mostKept;
    const parted = end !== undefined && fits(end.height) ? end.withRoom(opening) : undefined;
    const isWhole = parted === undefined && fits(height);
    const alone = (): PdfNode => part.whole?.() ?? node;
    nodes.push(parted ?? (isWhole ? withRoomBelow(node, opening) : alone()));
    opening = isWhole ? height + opening : own;
  }
  return nodes.toReversed();
}
