import type { CancelSignal } from '#room/export';
import type { Finding } from '#room/findings';
import { casedText, type Budget, type Layout, type PrintedLine } from '#room/report';
import type { Language } from '#room/text';
import { alignText, type Alignment } from './align-text.js';
import { wrapText } from './wrap-text.js';

/** What the lines of a block depend on. */
export interface Sheet {
  /** Columns of a line. */
  readonly width: number;
  readonly language: Language;
  readonly layout: Layout;
  /** What the text has still room for. */
  readonly room: Budget;
  readonly signal?: CancelSignal;
}

/** The lines of a block, and what could not be shown as it is. */
export interface BlockLines {
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** Wraps a text and puts each line in its place. */
export function placed(text: string, width: number, align: Alignment): readonly string[] {
  return wrapText(text, width).map((line) => alignText(line, width, align));
}

/** The longest mark that words hang behind, as a share of the line. */
const longestMark = 0.5;

/**
 * Wraps a text after a mark, later lines standing under the first word; under a mark that takes
 * more than half of the line nothing could stand.
 */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  if (mark.length > width * longestMark) return wrapText(mark + text, width);
  const indent = ' '.repeat(mark.length);
  return wrapText(text, width - mark.length).map((line, index) =>
    index === 0 ? mark + line : indent + line,
  );
}

/** The words of a line with the capitals that the layout asks for. */
export const styled = ({ text, style }: Pick<PrintedLine, 'text' | 'style'>): string =>
  casedText(text, style);
