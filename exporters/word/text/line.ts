import { styledWidth, type TextStyle } from '#room/report';
import { balancedLines } from '#room/text';
import type { StyleId } from '../styles/style-id.js';
import type { WordParagraph } from '../word-node.js';

/** Fonts differ a little: a line that is broken by sense stays so much shorter than its column. */
const slack = 0.98;

/** A paragraph of one style. */
export const paragraphOf = (style: StyleId, text: string): WordParagraph => ({
  kind: 'paragraph',
  style,
  text,
});

/** A heading in the middle of its column, in lines by sense where it needs several. */
export function centredLine(
  id: StyleId,
  text: string,
  { style, width }: { readonly style: TextStyle; readonly width: number },
): WordParagraph {
  const widthOf = (line: string): number => styledWidth(line, style);
  const lines = text.split('\n').every((line) => widthOf(line) <= width * slack)
    ? text
    : balancedLines(text, { width: width * slack, widthOf });
  return paragraphOf(id, lines);
}
