import { letterWidth, textWidth } from '#room/report';

const lineFeed = 10;
const space = 32;

/** Cuts a word that is wider than the line into pieces that fit. */
function pieces(word: string, size: number, width: number): readonly string[] {
  const found: string[] = [];
  let piece = '';
  let used = 0;
  for (const letter of word) {
    const letterWidth = textWidth(letter, size);
    if (piece !== '' && used + letterWidth > width) {
      found.push(piece);
      piece = '';
      used = 0;
    }
    piece += letter;
    used += letterWidth;
  }
  return [...found, piece];
}

/** The lines of a text without line feeds; each keeps the space that it breaks at. */
function wrapLine(line: string, size: number, width: number): readonly string[] {
  const space = textWidth(' ', size);
  const lines: string[] = [];
  let current = '';
  let used = 0;
  const add = (word: string, wordWidth: number): void => {
    if (current !== '' && used + wordWidth > width) {
      lines.push(current);
      current = '';
      used = 0;
    }
    current += word;
    used += wordWidth;
  };
  line.split(' ').forEach((word, at, words) => {
    const wordWidth = textWidth(word, size);
    if (wordWidth <= width) add(word, wordWidth);
    else pieces(word, size, width).forEach((piece) => add(piece, textWidth(piece, size)));
    if (at === words.length - 1) return;
    current += ' ';
    used += space;
  });
  return [...lines, current];
}

/** About how a text breaks into lines in a cell of a width in points; together they are the text. */
export const wrapLines = (text: string, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((line, at, all) => {
    const lines = wrapLine(line, size, width);
    const last = lines.length - 1;
    return at === all.length - 1
      ? lines
      : lines.map((each, index) => (index === last ? `${each}\n` : each));
  });

/** About how many lines {@link wrapLines} makes of a text, found much faster: one too many rather than too few. */
export function countLines(text: string, size: number, width: number): number {
  const most = width / size;
  let lines = 1;
  let before = 0;
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const letter = letterWidth(code);
    if (code === lineFeed || (before > 0 && code !== space && before + word + letter > most)) {
      lines += 1;
      before = 0;
    }
    if (code === lineFeed) {
      word = 0;
    } else if (code === space) {
      before += word + letter;
      word = 0;
    } else if (word > 0 && word + letter > most) {
      lines += 1;
      word = letter;
    } else {
      word += letter;
    }
  }
  return lines;
}
