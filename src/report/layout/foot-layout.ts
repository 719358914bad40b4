import type { TextStyle } from './text-style.js';

/**
 * How signature and recipients are printed.
 *
 * Vietnamese: thể thức chữ ký và nơi nhận.
 *
 * @example
 * ```ts
 * import type { SignatureLayout } from 'danvan/report';
 *
 * const layout: SignatureLayout = {
 *   authority: { size: 14, bold: true, uppercase: true },
 *   post: { size: 14, uppercase: true },
 *   name: { size: 14, bold: true },
 *   blankLines: 4,
 *   recipientsLabel: { text: 'Nơi nhận:', style: { size: 14, underline: true } },
 *   recipients: { size: 12 },
 *   recipientEnds: [',', '.'],
 * };
 * ```
 *
 * @category Layouts
 */
export interface SignatureLayout {
  /** How the line above the post looks. */
  readonly authority: TextStyle;
  /** How marks of authority are written where not as `TM.`, `KT.`: “T/M”, “K/T”. */
  readonly authorityMarks?: Readonly<Record<string, string>>;
  /** How the post looks. */
  readonly post: TextStyle;
  /** How the name looks. */
  readonly name: TextStyle;
  /** Empty lines left for the signature. */
  readonly blankLines: number;
  /** The words before the recipients, and how they look. */
  readonly recipientsLabel: { readonly text: string; readonly style: TextStyle };
  /** How recipients look. */
  readonly recipients: TextStyle;
  /** What ends each recipient, and the last. */
  readonly recipientEnds: readonly [each: string, last: string];
  /**
   * Whether a deputy who signs for a committee also signs in the stead of its head: `KT.` below
   * `TM.`. Defaults to false, as in the Party, where committees never use it.
   */
  readonly deputiesInStead?: boolean;
}

/**
 * How annexes and tables are printed.
 *
 * Vietnamese: thể thức phụ lục và bảng biểu.
 *
 * @example
 * ```ts
 * import type { AnnexLayout } from 'danvan/report';
 *
 * const layout: AnnexLayout = {
 *   label: { size: 14, bold: true },
 *   title: { size: 14, bold: true },
 *   attachment: { size: 14, italic: true },
 *   labelText: 'PHỤ LỤC {I}',
 *   attachmentText: '(kèm theo Báo cáo số {number}, {date} của {issuer})',
 *   tableHeader: { size: 12, bold: true },
 *   tableBody: { size: 12 },
 *   note: { size: 12, italic: true },
 * };
 * ```
 *
 * @category Layouts
 */
export interface AnnexLayout {
  /** How “Phụ lục 1” looks. */
  readonly label: TextStyle;
  /** How its title looks. */
  readonly title: TextStyle;
  /** How the line looks that says to what it is attached. */
  readonly attachment: TextStyle;
  /** “PHỤ LỤC {I}”; the number is left out where there is one annex only. */
  readonly labelText: string;
  /** “(kèm theo {kind} số {number}, {date} của {issuer})”. */
  readonly attachmentText: string;
  /** How headings of tables look. */
  readonly tableHeader: TextStyle;
  /** How cells of tables look. */
  readonly tableBody: TextStyle;
  /** How notes below a table look. */
  readonly note: TextStyle;
}
