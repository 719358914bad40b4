import { DanvanError } from '#room/findings';

/**
 * How {@link plainText} writes.
 *
 * Vietnamese: tùy chọn văn bản thuần.
 *
 * @example
 * ```ts
 * import type { PlainTextOptions } from 'danvan/plain-text';
 *
 * const forNotepad: PlainTextOptions = { width: 80, lineEnding: 'crlf', byteOrderMark: true };
 * ```
 *
 * @category Export
 */
export interface PlainTextOptions {
  /** Letters in a line, from 40 to 1000. Defaults to 100. */
  readonly width?: number;
  /** How a line ends. Defaults to `lf`. */
  readonly lineEnding?: 'lf' | 'crlf';
  /** Whether the file opens with a byte order mark, which some old programs need. Defaults to no. */
  readonly byteOrderMark?: boolean;
}

/** The options with what was left open filled in. */
export function completeOptions(options: PlainTextOptions): Required<PlainTextOptions> {
  const { width = 100, lineEnding = 'lf', byteOrderMark = false } = options;
  if (!Number.isInteger(width) || width < 40 || width > 1000) {
    const message = `width must be a whole number from 40 to 1000, not ${width}.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (lineEnding !== 'lf' && lineEnding !== 'crlf') {
    const message = `lineEnding must be “lf” or “crlf”, not “${String(lineEnding)}”.`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return { width, lineEnding, byteOrderMark };
}
