import { casedText, type MarkLine, textWidth } from '#room/report';
import { measuredSize, sides } from '../text/text-rows.js';

/** Points between the words of a mark and its frame on both sides, beside those of every cell. */
const room = 8;

/** How wide the frame of a mark is, in points; 0 for one without. */
export function frameWidth({ text, style, framed }: MarkLine): number {
  if (!framed) return 0;
  return textWidth(casedText(text, style), measuredSize(style)) + sides + room;
}
