import type { WordParagraph } from '../word-node.js';

/** A line in the middle of its column; lengths in points. */
export const centredRule = (length: number, width: number): WordParagraph => ({
  kind: 'paragraph',
  style: 'rule',
  text: '',
  inset: Math.max(0, (width - length) / 2),
});
