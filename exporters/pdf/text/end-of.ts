import type { Placed } from '../page/placed.js';
import { withRoomBelow } from '../page/keep-with-next.js';
import type { PdfInline, PdfTextStyle } from '../pdf-node.js';
import type { Measure } from './count-lines.js';
import { partedText } from './parted-text.js';

/** How the lines of a text look, and what its first one has besides. */
interface Lines {
  readonly measure: Measure;
  /** From line to line, in points. */
  readonly line: number;
  readonly look: PdfTextStyle;
  readonly first: object;
}

/** Lines are counted without kerning, and so they are drawn. */
const plain = { fontFeatures: { kern: false, liga: false } } as const;

/**
 * Wider than any page, and of no height: a line before it is not the last, and fills its width.
 * Before other spaces no line would end.
 */
const filling: PdfInline = {
  text: '\u00a0\u00a0',
  noWrap: true,
  preserveTrailingSpaces: true,
  fontSize: 0.01,
  characterSpacing: 100_000,
};

/** The last two lines of a text: the lines before them stay where they are. */
export const endOf = (
  text: string | readonly PdfInline[],
  { measure, line, look, first }: Lines,
): NonNullable<Placed['end']> => ({
  height: 2 * line,
  withRoom: (room) => {
    const parted = partedText(text, measure);
    if (parted === undefined) return undefined;
    const { head, tail } = parted;
    return {
      stack: [
        { text: [...head, filling], ...look, ...plain, ...first },
        withRoomBelow({ text: tail, ...look, ...plain }, room),
      ],
    };
  },
});
