import type { Face } from '../font/face.js';

/**
 * Where a line can surely end: before a sign such as “/” or “)” and behind an opening bracket it
 * may not, even at a space.
 */
export const breaks =
  /\u200b|(?<![\p{Ps}\p{Pi}\p{Pf}"'])[ \t]+(?=[\p{L}\p{N}\p{Ps}\p{Pi}\p{S}%…–-])/u;

/** A column in points, and the letters that stand in it. */
export interface Measure {
  readonly width: number;
  /** Indent of the first line. Defaults to none. */
  readonly indent?: number;
  readonly size: number;
  readonly face: Face;
}

/** Lines of one word that is wider than the column; each but the last may lack one letter. */
const linesOfWord = (wordWidth: number, { width, size }: Measure): number =>
  Math.ceil(wordWidth / Math.max(width - size, size / 2));

function linesOfParagraph(text: string, measure: Measure): number {
  const { width, indent = 0, size, face } = measure;
  if (indent + face.widthOf(text) * size <= width) return 1;
  const space = face.widthOf(' ') * size;
  let lines = 1;
  let used = indent;
  for (const word of text.split(breaks)) {
    const wordWidth = face.widthOf(word) * size;
    if (used > 0 && used + wordWidth > width) {
      lines += 1;
      used = 0;
    }
    if (wordWidth > width) {
      lines += linesOfWord(wordWidth, measure);
      used = width;
    }
    used += wordWidth + space;
  }
  return lines;
}

/**
 * Counts the lines that a text needs at most: pdfmake also breaks after hyphens and draws some
 * pairs of letters closer, so that it may need fewer.
 */
export function countLines(text: string, measure: Measure): number {
  if (!text.includes('\n') && !text.includes('\r')) return linesOfParagraph(text, measure);
  return text
    .split(/\r\n|[\n\r]/u)
    .reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, measure), 0);
}
