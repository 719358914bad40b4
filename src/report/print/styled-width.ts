import type { TextStyle } from '../layout/text-style.js';
import { boldLetterWidths } from './bold-letter-widths.js';
import { casedText } from './cased-text.js';
import { textWidth, widthsByCode } from './text-width.js';

const boldWidths = /* @__PURE__ */ widthsByCode(boldLetterWidths);

/**
 * How wide a text is in one line, in points, in the letters of Times New Roman that its style asks
 * for; slanted ones count as upright.
 */
export function styledWidth(text: string, style: TextStyle): number {
  const shown = casedText(text, style);
  if (style.bold !== true) return textWidth(shown, style.size);
  let width = 0;
  for (let at = 0; at < shown.length; at += 1) width += boldWidths[shown.charCodeAt(at)] ?? 0.8;
  return width * style.size;
}
