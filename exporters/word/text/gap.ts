import type { WordNode, WordParagraph } from '../word-node.js';

/** An empty line of a height in points. */
export const gap = (height: number): WordParagraph => ({
  kind: 'paragraph',
  style: 'gap',
  text: '',
  height,
});

/** The least that parts two tables, which would be one without it. */
const hair = 1;

/** Nodes with what a word processor asks for: something between tables, a paragraph at the end. */
export function separated(nodes: readonly WordNode[]): readonly WordNode[] {
  const parted = nodes.flatMap((node, at): readonly WordNode[] =>
    node.kind === 'table' && nodes[at - 1]?.kind === 'table' ? [gap(hair), node] : [node],
  );
  return parted.at(-1)?.kind === 'paragraph' ? parted : [...parted, gap(hair)];
}
