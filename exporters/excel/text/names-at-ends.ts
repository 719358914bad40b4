import { textWidth, wholeNames } from '#room/report';
import { wrapLines } from './wrap-lines.js';

/** The share of a line that one name may take to be kept whole. */
const mostOfLine = 0.9;

/** A last line that is filled so far may break in another program. */
const nearlyFull = 0.85;

/** What a text of a cell is set in: points of its letters, and of a line. */
interface Setting {
  readonly size: number;
  readonly room: number;
}

/** A line with no-break spaces only in the first and the last of its words, as far as they are asked for. */
function freed(line: string, ends: { readonly first: boolean; readonly last: boolean }): string {
  const words = line.split(' ');
  const last = words.findLastIndex((word) => word !== '' && word !== '\n');
  return words
    .map((word, at) => {
      const isAtEnd = (at === 0 && ends.first) || (at === last && ends.last);
      return isAtEnd ? word : word.replaceAll('\u00a0', ' ');
    })
    .join(' ');
}

/**
 * The text of a cell with no-break spaces in the names that stand where its lines end or begin, and in no
 * others: a name with plain spaces is found by who looks for it.
 *
 * What the text itself has of no-break spaces stays.
 */
export function namesAtEnds(text: string, { size, room }: Setting): string {
  const whole = wholeNames(text, (name) => textWidth(name, size) <= room * mostOfLine);
  if (whole === text || text.includes('\u00a0')) return whole;
  const lines = wrapLines(whole, size, room);
  const wraps = lines.map((line) => !line.endsWith('\n'));
  return lines
    .map((line, at) => {
      const isLast = at === lines.length - 1 || wraps[at] === false;
      const first = at > 0 && wraps[at - 1] === true;
      return freed(line, { first, last: !isLast || textWidth(line, size) > room * nearlyFull });
    })
    .join('');
}
