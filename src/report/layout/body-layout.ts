import type { TextStyle } from './text-style.js';

/**
 * How prose is printed.
 *
 * Vietnamese: thể thức phần nội dung.
 *
 * Line spacing and gaps in points, indents in millimetres.
 *
 * @example
 * ```ts
 * import { partyLayout } from 'danvan/vietnam';
 * import type { BodyLayout } from 'danvan/report';
 *
 * const signs = ({ headings }: BodyLayout) => headings.map(({ number }) => number);
 * partyLayout.map(({ body }) => signs(body)[0]); //=> ['{I}-', '{I}-', '{I}-']
 * ```
 *
 * @category Layouts
 */
export interface BodyLayout {
  /** How paragraphs look. */
  readonly text: TextStyle;
  /** From one line to the next, in points. */
  readonly lineSpacing: number;
  /** Between paragraphs, in points. */
  readonly paragraphGap: number;
  /** In millimetres. */
  readonly firstLineIndent: number;
  /** A part: the words of its number with `{ordinal}`, and the ordinals in order. */
  readonly part: {
    readonly number: string;
    readonly ordinals: readonly string[];
    readonly numberStyle: TextStyle;
    readonly titleStyle: TextStyle;
  };
  /** One entry a level: style and the pattern of its number, `{I}`, `{1}` or `{a}`. */
  readonly headings: readonly { readonly style: TextStyle; readonly number: string }[];
  /** Stands before the items of a plain list: “- ”. */
  readonly bullet: string;
  /**
   * How the lines of what a document rests on are set: the mark before each, and what ends the last.
   * Defaults to no mark, italic, a full stop.
   */
  readonly basis?: {
    readonly mark: string;
    readonly italic: boolean;
    readonly lastEnd: string;
  };
  /** What closes the last paragraph: “./.” in State documents, nothing in Party ones. */
  readonly endMark: string;
  /** Counts below ten are printed with a zero in prose: “07 mô hình”. */
  readonly padCounts: boolean;
}
