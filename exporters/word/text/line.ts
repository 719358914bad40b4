import { styledWidth, type TextStyle } from '#room/report';
import { balancedLines } from '#room/text';
import type { StyleId } from '../styles/style-id.js';
import type { WordParagraph } from '../word-node.js';

/**
 * Columns are rounded to twentieths of a point: a line stays so much shorter than its column, yet no
 * shorter than in a PDF, whose lines end where these do.
 */
const slack = 0.995;

/** A paragraph of one style. */
export const paragraphOf = (style: StyleId, text: string): WordParagraph => ({
  kind: 'paragraph',
  style,
  text,
});

/**
 * A heading in the middle of its column, in lines by sense where it needs several. Its lines have plain
 * spaces: LibreOffice prints no-break spaces of italics wider than they are.
 */
export function centredLine(
  id: StyleId,
  text: string,
  { style, width }: { readonly style: TextStyle; readonly width: number },
): WordParagraph {
  const widthOf = (line: string): number => styledWidth(line, style);
  const lines = text.split('\n').every((line) => widthOf(line) <= width * slack)
    ? text
    : balancedLines(text, { width: width * slack, widthOf });
  return paragraphOf(id, lines.replaceAll('\u00a0', ' '));
}
