import type { TextStyle } from './text-style.js';

/**
 * The two columns at the head of page one.
 *
 * Vietnamese: thể thức phần đầu văn bản.
 *
 * Widths in millimetres; lines as a share, 0 to 1, of the text above them.
 *
 * @example
 * ```ts
 * import type { LetterheadLayout } from 'danvan/report';
 *
 * const width = ({ columns: [left, right] }: LetterheadLayout) => left + right;
 * ```
 *
 * @category Layouts
 */
export interface LetterheadLayout {
  /** Widths of the left and right column, in millimetres. */
  readonly columns: readonly [left: number, right: number];
  /** The lines on the right of the head, each with its style. */
  readonly motto: { readonly lines: readonly string[]; readonly styles: readonly TextStyle[] };
  /** The line under the last line of the motto, as a share of its length. */
  readonly mottoRule: number;
  /** How the name of the body above looks. */
  readonly superior: TextStyle;
  /** How the name of the issuer looks. */
  readonly issuer: TextStyle;
  /** What parts the issuer from the number: a text such as “*”, or a line of a share of the issuer. */
  readonly separator:
    | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
    | { readonly kind: 'rule'; readonly share: number };
  /** “Số ” or “Số: ”. */
  readonly numberLabel: string;
  /** Between number and kind, and between kind and body: “-” and “/”. */
  readonly numberJoints: readonly [kind: string, body: string];
  /** How number and symbol look. */
  readonly number: TextStyle;
  /** How place and date look. */
  readonly placeAndDate: TextStyle;
  /** Number and subject of letters. Defaults to no letters of the kind, “V/v ”, 12 points. */
  readonly letter?: LetterLayout;
}

/**
 * What stands at the head of an official letter, which has no title.
 *
 * Vietnamese: ký hiệu và trích yếu công văn.
 *
 * @example
 * ```ts
 * import type { LetterLayout } from 'danvan/report';
 *
 * const letter: LetterLayout = { symbol: '', subjectLabel: 'V/v ', subject: { size: 12 } };
 * ```
 *
 * @category Layouts
 */
export interface LetterLayout {
  /** The letters of the kind in its symbol: “CV”; empty where letters have none. */
  readonly symbol: string;
  /** What stands before the subject below the number: “V/v ”. */
  readonly subjectLabel: string;
  /** How the subject below the number looks. */
  readonly subject: TextStyle;
}

/**
 * How the kind of the document and its subject are printed.
 *
 * Vietnamese: thể thức tên loại và trích yếu nội dung.
 *
 * `share`, 0 to 1, is of the last line above.
 *
 * @example
 * ```ts
 * import type { TitleLayout } from 'danvan/report';
 *
 * const layout: TitleLayout = {
 *   documentKind: { size: 16, bold: true, uppercase: true },
 *   subject: { size: 15, bold: true },
 *   separator: { kind: 'rule', share: 0.4 },
 * };
 * ```
 *
 * @category Layouts
 */
export interface TitleLayout {
  /** How the kind of the document looks. */
  readonly documentKind: TextStyle;
  /** How its subject looks. */
  readonly subject: TextStyle;
  /** Whether a report names those above to whom it goes (“Kính gửi”). Defaults to false. */
  readonly addressees?: boolean;
  /** What stands before those to whom a submission goes: “Kính trình:”. Defaults to “Kính gửi:”. */
  readonly submissionLabel?: string;
  /** The line below the title; where it has none, nothing. */
  readonly separator:
    | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle }
    | { readonly kind: 'rule'; readonly share: number };
}
