import { styledWidth, type TextStyle } from '#room/report';
import type { WordParagraph } from '../word-node.js';

/** Fonts differ a little: the box is so much wider than its words. */
const slack = 1.03;

/** Points between the words and the box around them. */
export const boxSpace = 4;

/** Makes the box of a paragraph as wide as its words, in the middle of the column. */
export function boxed(
  paragraph: WordParagraph,
  { style, width }: { readonly style: TextStyle; readonly width: number },
): WordParagraph {
  const words = Math.max(
    ...paragraph.text.split('\n').map((line) => styledWidth(line, style) * slack),
  );
  return { ...paragraph, inset: Math.max(boxSpace + 1, (width - words) / 2) };
}
