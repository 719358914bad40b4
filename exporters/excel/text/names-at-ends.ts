import { textWidth } from '#room/report';
import { heldNames, type LineOf } from './held-names.js';
import { wrapLines } from './wrap-lines.js';

/** A last line that is filled so far may break in another program. */
const nearlyFull = 0.85;

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
export function namesAtEnds(text: string, { size, room }: LineOf): string {
  const whole = heldNames(text, { size, room });
  if (whole === text || text.includes('\u00a0')) return whole;
  const lines = wrapLines(whole, size, room);
  const wraps = lines.map((line, at) => at < lines.length - 1 && !line.endsWith('\n'));
  return lines
    .map((line, at) => {
      const last = wraps[at] === true || textWidth(line, size) > room * nearlyFull;
      return freed(line, { first: wraps[at - 1] === true, last });
    })
    .join('');
}
