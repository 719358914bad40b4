import { joinNames } from '#room/text';
import { points } from './points.js';
import { widthInLines } from './width-in-lines.js';

/** How narrow a column may be in points, with its padding, and its wish beside the others. */
export interface ColumnSize {
  readonly key: string;
  readonly least: number;
  readonly share: number;
  /** The width in which nothing of it is broken; where there is room, it gets so much. Defaults to `least`. */
  readonly wish?: number | undefined;
}

/** A column of which it is known how long its words are. */
export interface MeasuredColumn extends ColumnSize {
  /** Its longest text in one line, in points, with padding. */
  readonly longest: number;
  /** The longest of those texts that are short enough for a line of their own, such as names; 0 where none is. */
  readonly name: number;
  /** The longest name in a longer text, such as “xã Mẫu An”, of those that a line may hold; 0 where none is. */
  readonly joined: number;
  /** The width in which its heading takes few lines, with padding; 0 where it has none. */
  readonly head: number;
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
/** No text asks for more in one line, however much room there is. */
export const widestWish = 100;

/** So many lines a heading takes at most, and where there is room. */
export const headLines = { most: 3, roomy: 2 } as const;
/** The share of the page that one figure may ask for. */
const widestForFigures = 1 / 3;

/** A dash stays with the word before it. */
const wordsIn = (text: string): readonly string[] => text.split(/\s+(?![-–](?:\s|$))|\u200b/u);

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

/** Words that no-break spaces join. */
const nameIn = /[^ \t\n\r\u200b\u00a0]+(?:\u00a0[^ \t\n\r\u200b\u00a0]+)+/gu;

/** So many texts tell how long the names in a column are. */
const mostLooked = 200;

/** The widest of the stretches that stay in one line, of those that are short. */
function widestName(texts: readonly string[], widthOf: (text: string) => number): number {
  const short = points(widestForNames);
  const names = texts.slice(0, mostLooked).flatMap((text) => joinNames(text).match(nameIn) ?? []);
  const widths = [...new Set(names)].map((name) => widthOf(name));
  return Math.max(0, ...widths.filter((width) => width <= short));
}

/**
 * How narrow a column may be: figures are not broken, words only where they are very long; and how long its
 * words are.
 */
export function columnNeeds(
  { titles, figures, words }: ColumnTexts,
  { headWidth, bodyWidth, pageWidth, border }: ColumnMeasure,
): Omit<MeasuredColumn, 'key' | 'share'> {
  const own = widestOf(words, bodyWidth);
  const amounts = widestOf(figures, bodyWidth);
  // “trên 1.550,5” is kept whole like a name.
  const name = Math.max(own.name, amounts.name);
  const forWords = Math.max(widestOf(titles, headWidth).word, own.word);
  const least = Math.max(
    Math.min(amounts.word, pageWidth * widestForFigures),
    Math.min(forWords, points(widestForWords)),
  );
  // A hair more, so that rounding never breaks a figure that just fits.
  const padded = (width: number): number => (width === 0 ? 0 : width + border + 0.1);
  const headIn = (texts: readonly string[], lines: number): number =>
    Math.max(0, ...texts.map((title) => widthInLines(title, lines, headWidth)));
  const bareTitles = titles.map((title) => title.replaceAll('\u00a0', ' '));
  // Where there is room, words of two syllables stay whole.
  const wholeTitles = titles.map((title) => joinNames(title, true));
  const inOneLine = Math.min(Math.max(own.whole, amounts.whole), points(widestWish));
  const narrow = Math.max(points(narrowest), least + border + 0.1);
  return {
    least: narrow,
    longest: own.whole + border,
    name: padded(name),
    joined: padded(widestName(words, bodyWidth)),
    head: padded(headIn(bareTitles, headLines.most)),
    wish: Math.max(narrow, padded(inOneLine), padded(headIn(wholeTitles, headLines.roomy))),
  };
}
