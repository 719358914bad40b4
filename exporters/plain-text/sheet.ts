import type { CancelSignal } from '#room/export';
import type { Finding } from '#room/findings';
import type { Language, Layout, TextStyle } from '#room/report';
import { alignText, type Alignment } from './align-text.js';
import { wrapText } from './wrap-text.js';

/** What the lines of a block depend on. */
export interface Sheet {
  /** Columns of a line. */
  readonly width: number;
  readonly language: Language;
  readonly layout: Layout;
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

/** Wraps a text after a mark, later lines standing under the first word. */
export function hanging(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(mark.length);
  return wrapText(text, width - mark.length).map((line, index) =>
    index === 0 ? mark + line : indent + line,
  );
}

/** Puts on capitals where the layout asks for them. */
export function styled(text: string, style: TextStyle | undefined): string {
  return style?.uppercase === true ? text.toUpperCase() : text;
}
