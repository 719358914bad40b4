import { points } from './points.js';

/** How narrow a column may be in points, with its padding, and its wish beside the others. */
export interface ColumnSize {
  readonly key: string;
  readonly least: number;
  readonly share: number;
}

/** A column of which it is known how long its words are. */
export interface MeasuredColumn extends ColumnSize {
  /** Its longest text in one line, in points, with padding. */
  readonly longest: number;
  /** The longest of those texts that are short enough for a line of their own, such as names; 0 where none is. */
  readonly name: number;
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
const widestForNames = 30;
/** The share of the page that one figure may ask for. */
const widestForFigures = 1 / 3;

const wordsIn = (text: string): readonly string[] => text.split(/[\s\u200b]+/u);

/** The widest of the words of some texts, the widest text, and the widest that is short, in points. */
function widestOf(texts: readonly string[], widthOf: (text: string) => number) {
  const short = points(widestForNames);
  let [word, whole, name] = [0, 0, 0];
  for (const text of texts) {
    const width = widthOf(text);
    whole = Math.max(whole, width);
    if (width <= short) name = Math.max(name, width);
    // No word is wider than the whole text.
    if (width <= word) continue;
    for (const each of wordsIn(text)) word = Math.max(word, widthOf(each));
  }
  return { word, whole, name };
}

/**
 * How narrow a column may be: figures are not broken, words only where they are very long; and how long its
 * words are.
 */
export function columnNeeds(
  { titles, figures, words }: ColumnTexts,
  { headWidth, bodyWidth, pageWidth, border }: ColumnMeasure,
): Pick<MeasuredColumn, 'least' | 'longest' | 'name'> {
  const own = widestOf(words, bodyWidth);
  const amounts = widestOf(figures, bodyWidth);
  // “trên 1.550,5” is kept whole like a name.
  const name = Math.max(own.name, amounts.name);
  const forWords = Math.max(widestOf(titles, headWidth).word, own.word);
  const least = Math.max(
    Math.min(amounts.word, pageWidth * widestForFigures),
    Math.min(forWords, points(widestForWords)),
  );
  return {
    // A hair more, so that rounding never breaks a figure that just fits.
    least: Math.max(points(narrowest), least + border + 0.1),
    longest: own.whole + border,
    name: name === 0 ? 0 : name + border + 0.1,
  };
}
