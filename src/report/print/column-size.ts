import { points } from './points.js';

/** How narrow a column may be in points, with its padding, and its wish beside the others. */
export interface ColumnSize {
  readonly key: string;
  readonly least: number;
  readonly share: number;
}

/** What stands in a column. */
export interface ColumnTexts {
  readonly titles: readonly string[];
  readonly figures: readonly string[];
  readonly words: readonly string[];
}

/** How wide words are in points, in the head of a table and below it, and what they stand in. */
export interface ColumnMeasure {
  readonly headWidth: (text: string) => number;
  readonly bodyWidth: (text: string) => number;
  readonly pageWidth: number;
  /** What padding and lines take of a column. */
  readonly border: number;
}

/** No column is narrower than this, and words do not make it wider than that; in millimetres. */
const narrowest = 11;
const widestForWords = 26;
/** The share of the page that one figure may ask for. */
const widestForFigures = 1 / 3;

const wordsIn = (text: string): readonly string[] => text.split(/[\s\u200b]+/u);

/** The widest of the words of some texts, in points. */
function widestWord(texts: readonly string[], widthOf: (text: string) => number): number {
  let widest = 0;
  for (const text of texts) {
    // No word is wider than the whole text.
    if (widthOf(text) <= widest) continue;
    for (const word of wordsIn(text)) widest = Math.max(widest, widthOf(word));
  }
  return widest;
}

/** How narrow a column may be: figures are not broken, words only where they are very long. */
export function leastWidth(
  { titles, figures, words }: ColumnTexts,
  { headWidth, bodyWidth, pageWidth, border }: ColumnMeasure,
): number {
  const forWords = Math.max(widestWord(titles, headWidth), widestWord(words, bodyWidth));
  const least = Math.max(
    Math.min(widestWord(figures, bodyWidth), pageWidth * widestForFigures),
    Math.min(forWords, points(widestForWords)),
  );
  // A hair more, so that rounding never breaks a figure that just fits.
  return Math.max(points(narrowest), least + border + 0.1);
}
