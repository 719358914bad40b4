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
  /** So much of it is wished for by texts, the rest by the heading alone. Defaults to all. */
  readonly forTexts?: number | undefined;
}

/** A column of which it is known how long its words are. */
export interface MeasuredColumn extends ColumnSize {
  /** Its longest text in one line, in points, with padding. */
  readonly longest: number;
  /** Says in which width that text takes so many lines at most, where it is of few words; else 0. */
  readonly inLines: (lines: number) => number;
  /** The longest of those texts that are short enough for a line of their own, such as names; 0 where none is. */
  readonly name: number;
  /** Says how long the longest name in a longer text is, such as “xã Mẫu An”, of those that a line may hold; 0 where none is. */
  readonly joined: () => number;
  /** The width in which its heading takes few lines, with padding; 0 where it has none. */
  readonly head: number;
}

/** What stands in a column. */
export interface ColumnTexts {
  readonly titles: readonly string[];
  readonly figures: readonly string[];
  readonly words: readonly string[];
  /** Those of the words that are of totals: each takes two lines at most. */
  readonly totals?: readonly string[] | undefined;
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
const totalLines = 2;
/** The share of the page that one figure may ask for. */
const widestForFigures = 1 / 3;

/** A dash stays with the word before it. */
const wordsIn = (text: string): readonly string[] => text.split(/\s+(?![-–](?:\s|$))|\u200b/u);

/** The widest of the words of some texts, the widest text, and the widest that is short, in points. */
function widestOf(texts: readonly string[], widthOf: (text: string) => number) {
  const short = points(widestForNames);
  let [word, whole, name, widest] = [0, 0, 0, ''];
  for (const text of texts) {
    const width = widthOf(text);
    if (width > whole) [whole, widest] = [width, text];
    if (width <= short) name = Math.max(name, width);
    // No word is wider than the whole text.
    if (width <= word) continue;
    for (const each of wordsIn(text)) word = Math.max(word, widthOf(each));
  }
  return { word, whole, name, widest };
}

/** Words that no-break spaces join. */
const nameIn = /[^ \t\n\r\u200b\u00a0]+(?:\u00a0[^ \t\n\r\u200b\u00a0]+)+/gu;

/** So many texts tell how long the names in a column are. */
const mostLooked = 200;

/** The widest of the stretches that stay in one line, of those that are short. */
function widestName(texts: readonly string[], widthOf: (text: string) => number): number {
  const short = points(widestForNames);
  const looked = [...new Set(texts.slice(0, mostLooked))];
  const names = looked.flatMap((text) => joinNames(text).match(nameIn) ?? []);
  const widths = [...new Set(names)].map((name) => widthOf(name));
  return Math.max(0, ...widths.filter((width) => width <= short));
}

/** The width in which each of some texts takes so many lines at most. */
const inLines = (
  texts: readonly string[],
  lines: number,
  widthOf: (text: string) => number,
): number => Math.max(0, ...texts.map((text) => widthInLines(text, lines, widthOf)));

/** A text of more words fills its lines well enough to go by its length. */
const fewWords = 8;

/** The width in which a text of few words takes so many lines at most. */
const shortInLines = (text: string, lines: number, widthOf: (text: string) => number): number =>
  text.split(' ').length > fewWords ? 0 : widthInLines(text, lines, widthOf);

const heldTogether = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => joinNames(text, true));

/** The widths in which headings take few lines, and fewer where there is room. */
const headsOf = (titles: readonly string[], widthOf: (text: string) => number) => ({
  few: inLines(
    titles.map((title) => title.replaceAll('\u00a0', ' ')),
    headLines.most,
    widthOf,
  ),
  // Where there is room, words of two syllables stay whole.
  fewer: inLines(heldTogether(titles), headLines.roomy, widthOf),
});

/**
 * How narrow a column may be: figures are not broken, words only where they are very long; and how long its
 * words are.
 */
export function columnNeeds(
  { titles, figures, words, totals = [] }: ColumnTexts,
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
    Math.min(inLines(heldTogether(totals), totalLines, bodyWidth), points(widestForNames)),
  );
  // A hair more, so that rounding never breaks a figure that just fits.
  const padded = (width: number): number => (width === 0 ? 0 : width + border + 0.1);
  const heads = headsOf(titles, headWidth);
  const inOneLine = Math.min(Math.max(own.whole, amounts.whole), points(widestWish));
  const narrow = Math.max(points(narrowest), least + border + 0.1);
  return {
    least: narrow,
    longest: own.whole + border,
    inLines: (lines) => padded(shortInLines(own.widest, lines, bodyWidth)),
    name: padded(name),
    // Looking for names is slow, and few tables ask.
    joined: () => padded(widestName(words, bodyWidth)),
    head: padded(heads.few),
    wish: Math.max(narrow, padded(inOneLine), padded(heads.fewer)),
    forTexts: Math.max(narrow, padded(inOneLine)),
  };
}
