import { clustersOf, textWidth } from './text-width.js';

/** Breaks a word into pieces that each fit. */
function piecesOf(word: string, width: number): readonly string[] {
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of clustersOf(word)) {
    const size = textWidth(letter);
    if (used + size > width && piece !== '') {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += size;
  }
  return [...pieces, piece];
}

/** A no-break space between two words; runs of them are room for what is written in by hand. */
const loneNoBreak = /(?<=[^ \u00a0])\u00a0(?=[^ \u00a0])/gu;

/** A name that no line can hold is broken between its words, not within one. */
const withBreaks = (text: string, width: number): string =>
  text.includes('\u00a0')
    ? text.replace(/[^ ]+/gu, (name) =>
        textWidth(name) <= width ? name : name.replaceAll(loneNoBreak, ' '),
      )
    : text;

/** Runs of spaces inside a line are kept: a blank number and day are made of them. */
function wrapLine(given: string, width: number): readonly string[] {
  const text = withBreaks(given, width);
  const lines: string[] = [];
  let line = '';
  let gap = '';
  for (const token of text.match(/ +|[^ ]+/gu) ?? []) {
    if (token.startsWith(' ')) {
      gap = token;
      continue;
    }
    for (const piece of piecesOf(token, width)) {
      const longer = line + gap + piece;
      const fits = textWidth(longer) <= width;
      if (!fits && line !== '') lines.push(line);
      line = fits ? longer : piece;
      gap = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * Breaks a text into lines of at most `width` columns, at spaces where there are any; a word that
 * is longer is broken, never cut off. Line ends in the text are kept, a tab becomes a space.
 *
 * @returns At least one line, which may be empty.
 */
export function wrapText(text: string, width: number): readonly string[] {
  return text
    .replaceAll('\t', ' ')
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .flatMap((line) => {
      const wrapped = wrapLine(line, width);
      return wrapped.length === 0 ? [''] : wrapped;
    });
}
