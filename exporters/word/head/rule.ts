import type { WordParagraph } from '../word-node.js';

/** A line in the middle of its column, below a motto unless another style is given; lengths in points. */
export const centredRule = (
  length: number,
  width: number,
  style: WordParagraph['style'] = 'rule',
): WordParagraph => ({
  kind: 'paragraph',
  style,
  text: '',
  inset: Math.max(0, (width - length) / 2),
});
