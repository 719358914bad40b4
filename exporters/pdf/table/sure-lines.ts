import type { Measure } from '../text/count-lines.js';

/** A word, or words that no-break spaces join, in which no line ends, beside which one may. */
const sure = /^[\p{Script=Latin}\d][\p{Script=Latin}\d\u00a0.,;:]*$/u;

/** So close to the edge, in points, rounding would decide whether a word still fits. */
const close = 0.01;

/**
 * The lines of a text where it is sure how pdfmake breaks it: words of Latin letters and figures, with one space
 * between them. Lines that are known need not be broken word by word, and are drawn in one go.
 *
 * @returns Undefined where it is not sure.
 */
export function sureLines(
  text: string,
  { width, size, face }: Measure,
): readonly string[] | undefined {
  const words = text.split(' ');
  if (!words.every((word) => sure.test(word))) return undefined;
  const space = face.widthOf(' ') * size;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of words) {
    const shown = word.replace(/\u00a0/gu, ' ');
    const own = face.widthOf(shown) * size;
    const end = used + own;
    if (own > width - close || Math.abs(end - width) < close) return undefined;
    if (end > width) lines.push(line);
    const isFirst = line === '' || end > width;
    line = isFirst ? shown : `${line} ${shown}`;
    used = (isFirst ? own : end) + space;
  }
  return [...lines, line];
}
