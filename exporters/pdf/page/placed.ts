import type { PdfNode } from '../pdf-node.js';

/** A node and the room it takes, in points. */
export interface Placed {
  readonly node: PdfNode;
  /** At most, with its margins. */
  readonly height: number;
  /** What must stand on one page with what is kept with it. Defaults to the height. */
  readonly opening?: number;
  /** Whether it may not stand alone at the foot of a page. */
  readonly keepsWithNext?: boolean;
  /** Its last lines, which alone go along with what follows. Defaults to all of it. */
  readonly end?: {
    readonly height: number;
    /** The node that asks for so much room below its last lines; undefined where it cannot part. */
    readonly withRoom: (room: number) => PdfNode | undefined;
  };
  /** The node none of whose lines stands alone at the foot or head of a page. Defaults to the node. */
  readonly whole?: () => PdfNode;
}

/** The heights of all, added up. */
export const totalHeight = (parts: readonly Placed[]): number =>
  parts.reduce((sum, { height }) => sum + height, 0);

/** Puts nodes below each other. */
export const stacked = (parts: readonly Placed[], above = 0): Placed => ({
  node: { stack: parts.map(({ node }) => node), margin: [0, above, 0, 0] },
  height: totalHeight(parts) + above,
});
