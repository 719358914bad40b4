import { textWidth } from './text-width.js';

/** Cuts a word that is wider than the line into pieces that fit. */
function pieces(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const perLine = Math.max(1, Math.floor(word.length / Math.ceil(textWidth(word, size) / width)));
  return Array.from({ length: Math.ceil(word.length / perLine) }, (_, at) =>
    word.slice(at * perLine, (at + 1) * perLine),
  );
}

function wrapLine(line: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ').flatMap((part) => pieces(part, size, width))) {
    const wordWidth = textWidth(`${word} `, size);
    if (current !== '' && used + wordWidth > width) {
      lines.push(current);
      current = word;
      used = wordWidth;
    } else {
      current = current === '' ? word : `${current} ${word}`;
      used += wordWidth;
    }
  }
  return [...lines, current];
}

/** About how a text breaks into lines in a cell of a width in points. */
export const wrapLines = (text: string, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, size, width));

/** How many lines a text takes; most texts take one, which is found without cutting. */
export const countLines = (text: string, size: number, width: number): number =>
  !text.includes('\n') && textWidth(text, size) <= width ? 1 : wrapLines(text, size, width).length;
