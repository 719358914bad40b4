import { textWidth } from './text-width.js';

/** Cuts a word that is wider than the line into pieces that fit. */
function pieces(word: string, wordWidth: number, width: number): readonly string[] {
  const perLine = Math.max(1, Math.floor(word.length / Math.ceil(wordWidth / width)));
  return Array.from({ length: Math.ceil(word.length / perLine) }, (_, at) =>
    word.slice(at * perLine, (at + 1) * perLine),
  );
}

function wrapLine(line: string, size: number, width: number): readonly string[] {
  if (textWidth(line, size) <= width) return [line];
  const space = textWidth(' ', size);
  const lines: string[] = [];
  let current = '';
  let used = 0;
  const add = (word: string, wordWidth: number): void => {
    if (current !== '' && used + space + wordWidth > width) {
      lines.push(current);
      current = word;
      used = wordWidth;
    } else {
      used += current === '' ? wordWidth : space + wordWidth;
      current = current === '' ? word : `${current} ${word}`;
    }
  };
  for (const word of line.split(' ')) {
    const wordWidth = textWidth(word, size);
    if (wordWidth <= width) add(word, wordWidth);
    else pieces(word, wordWidth, width).forEach((piece) => add(piece, textWidth(piece, size)));
  }
  return [...lines, current];
}

/** About how a text breaks into lines in a cell of a width in points. */
export const wrapLines = (text: string, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, size, width));

/** How many lines a text takes; most texts take one, which is found without cutting. */
export const countLines = (text: string, size: number, width: number): number =>
  !text.includes('\n') && textWidth(text, size) <= width ? 1 : wrapLines(text, size, width).length;
