import { textWidth, wholeNames } from '#room/report';

/** What a text is set in: points of its letters, and of a line. */
export interface LineOf {
  readonly size: number;
  readonly room: number;
}

/** The share of a line that one name may take to be kept whole. */
const mostOfLine = 0.9;

/** A text with no-break spaces in its names, but for those that fill a line. */
export const heldNames = (text: string, { size, room }: LineOf): string =>
  wholeNames(text, (name) => textWidth(name, size) <= room * mostOfLine);
