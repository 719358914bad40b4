import { textWidth, wholeNames } from '#room/report';
import { balancedLines } from '#room/text';
import type { Align } from '../border/styles.js';

/** The share of a line that one name may take to be kept whole. */
const mostOfLine = 0.9;

/** What a text is set in: points of its letters, and of a line. */
interface Setting {
  readonly align: Align;
  readonly size: number;
  readonly room: number;
}

/**
 * A text that takes several lines, broken by sense: in the middle of its columns it has a line feed wherever
 * a line ends, elsewhere no-break spaces in its names. What fits one line stays as it is.
 */
export function bySense(text: string, { align, size, room }: Setting): string {
  const widthOf = (line: string): number => textWidth(line, size);
  if (!text.includes('\n') && widthOf(text) <= room) return text;
  return align === 'center'
    ? balancedLines(text, { width: room, widthOf })
    : wholeNames(text, (name) => widthOf(name) <= room * mostOfLine);
}
