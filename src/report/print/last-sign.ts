import type { TextStyle } from '../layout/text-style.js';
import { styledWidth } from './styled-width.js';

/** Points from the margin to the last sign of words in the middle of a line: “Kính gửi:”. */
export function lastSignOf(words: string, style: TextStyle, width: number): number {
  const [length, sign] = [styledWidth(words, style), styledWidth(words.slice(-1), style)];
  return Math.max(0, (width + length) / 2 - sign);
}
