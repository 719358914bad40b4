import { wholeNames } from '#room/report';
import { textWidth } from './text-width.js';
import { wrapText } from './wrap-text.js';

const noBreak = '\u00a0';

/** Breaks a text into lines as {@link wrapText} does, but not inside of names that a line can hold. */
export function wrapNames(text: string, width: number): readonly string[] {
  // Spaces that do not break are room for what is written in by hand.
  if (textWidth(text) <= width || text.includes(noBreak)) return wrapText(text, width);
  const whole = wholeNames(text, (name) => textWidth(name) <= width);
  return wrapText(whole, width).map((line) => line.replaceAll(noBreak, ' '));
}
