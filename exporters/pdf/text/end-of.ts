import type { Placed } from '../page/placed.js';
import { withRoomBelow } from '../page/keep-with-next.js';
import type { PdfInline, PdfNode, PdfTextNode, PdfTextStyle } from '../pdf-node.js';
import type { Measure } from './count-lines.js';
import { partedText } from './parted-text.js';

/** How the lines of a text look, and what its first one has besides. */
interface Lines {
  readonly measure: Measure;
  /** From line to line, in points. */
  readonly line: number;
  readonly look: PdfTextStyle;
  readonly first: object;
  /** Space above, in points. */
  readonly above: number;
}

/** So many lines of a text stand together at the foot or at the head of a page. */
const fewest = 2;

/** Takes no room, but goes to the next page where its own has not so much. */
const roomFor = (room: number): PdfNode => ({
  unbreakable: true,
  stack: [{ stack: [], margin: [0, 0, 0, room] }],
  margin: [0, 0, 0, -room],
});

/** Nearly as wide as the column, so that it does not stand on the line before it, nor beyond the margin. */
const nearly = 0.98;

/**
 * A line of spaces of no height: the line before it is not the last, and fills its width. Before
 * other spaces no line would end.
 */
const filling = ({ width }: Measure): PdfInline => ({
  text: '\u00a0\u00a0',
  noWrap: true,
  preserveTrailingSpaces: true,
  fontSize: 0.01,
  characterSpacing: (width * nearly) / 2,
});

/** The last two lines of a text: the lines before them stay where they are, the first two together. */
export const endOf = (
  text: string | readonly PdfInline[],
  { measure, line, look, first, above }: Lines,
): NonNullable<Placed['end']> => ({
  height: fewest * line,
  withRoom: (room) => {
    const parted = partedText(text, measure);
    if (parted === undefined) return undefined;
    const { head, tail } = parted;
    return {
      stack: [
        roomFor(above + fewest * line),
        { text: [...head, filling(measure)], ...look, ...first },
        withRoomBelow({ text: tail, ...look }, room),
      ],
    };
  },
});

/** Fewer lines cannot part. */
const fewestParted = 2 * fewest;

/**
 * A text none of whose lines stands alone at the foot or at the head of a page.
 *
 * @param lines - How many it has at most.
 */
export function wholeOf(
  node: PdfTextNode,
  { lines, end }: { readonly lines: number; readonly end: NonNullable<Placed['end']> },
): PdfNode {
  if (lines < fewest) return node;
  const parted = lines < fewestParted ? undefined : end.withRoom(0);
  // Counted lines are some more than there are where none of a few can part.
  return parted ?? (lines < fewestParted + fewest ? { ...node, unbreakable: true } : node);
}
