import { styledWidth, type TextStyle } from '#room/report';
import { columnBorder, lineHeight, rowBorder } from './table-design.js';

/** Words leave a part of most lines empty. */
const filled = 0.85;

/** About how high a text is in a column, in points. */
function textHeight(text: string, width: number, style: TextStyle): number {
  const room = Math.max(1, (width - columnBorder) * filled);
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(styledWidth(line, style) / room)), 0);
  return lines * style.size * lineHeight;
}

/** About how high a row is, in points: only a reader of the file knows for sure. */
export const rowHeight = (
  texts: readonly string[],
  widths: readonly number[],
  style: TextStyle,
): number =>
  texts.reduce((most, text, at) => Math.max(most, textHeight(text, widths[at] ?? 1, style)), 0) +
  rowBorder;
