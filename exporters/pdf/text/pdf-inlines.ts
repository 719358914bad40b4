import type { PdfInline } from '../pdf-node.js';

/** Words joined by no-break spaces, and numbers of documents; each with the space after it. */
const joined =
  /[^\s\u200b]*(?:\u00a0[^\s\u200b]*)+ ?|(?<![^\s(“"])\d[\d/]*[-/]\p{Lu}[^\s\u200b]{0,48}(?!\S) ?/gu;

/** Short words on both sides of a slash, as in “lượt người/cuộc”, with the space after them. */
const slashed = /(?<![^\s(“"])\p{L}{1,12}\/\p{L}{1,12}(?![\p{L}\p{N}/-])[^\s\u200b]{0,3}(?!\S) ?/u;

/** In prose, where a line has the room. */
const joinedInProse = new RegExp(`${joined.source}|${slashed.source}`, 'gu');

/** One of the words that no-break spaces join, with the spaces after it. */
const joinedWord = /[^\u00a0]*\u00a0+|[^\u00a0]+/gu;

/** The space of the font is the no-break space too: drawn first, it would be in all of the text. */
const spaced = (text: string): string => text.replace(/\u00a0/gu, ' ');

/** The words one by one, so that their spaces widen with those of the line, yet none ends it. */
function wordsOf(stretch: string): readonly PdfInline[] {
  const words = stretch.match(joinedWord) ?? [stretch];
  return words.map((word, at) => ({
    text: spaced(word),
    noWrap: true,
    ...(at < words.length - 1 && { noNewLine: true, preserveTrailingSpaces: true }),
  }));
}

/**
 * Splits a text so that no line ends inside a document number or at a no-break space, nor in prose at a slash.
 *
 * @param fits - Whether a stretch is short enough to stand in one line.
 * @param widens - Whether it is prose: the spaces of a line widen, those in a stretch too.
 */
export function pdfInlines(
  text: string,
  fits: (stretch: string) => boolean,
  widens = false,
): string | readonly PdfInline[] {
  const inlines: PdfInline[] = [];
  let end = 0;
  for (const { 0: stretch, index } of text.matchAll(widens ? joinedInProse : joined)) {
    if (!fits(stretch)) continue;
    if (index > end) inlines.push(spaced(text.slice(end, index)));
    inlines.push(
      ...(widens ? wordsOf(stretch) : [{ text: spaced(stretch), noWrap: true } as const]),
    );
    end = index + stretch.length;
  }
  if (inlines.length === 0) return spaced(text);
  return end === text.length ? inlines : [...inlines, spaced(text.slice(end))];
}
