/**
 * Why a cell was not read.
 *
 * Vietnamese: lý do bỏ qua ô.
 *
 * `outside`: above, below or beside the table · `column`: of a column that the form does not have, or
 * that could be two · `row`: of a row that the form does not have, or that could be two ·
 * `unplaced`: of a table whose unit or period nobody says · `hidden-sheet` and `other-sheet`: nothing of the sheet was read ·
 * `repeated`: said before · `comment`: nothing but a comment.
 *
 * @example
 * ```ts
 * import type { PassedOverReason } from 'danvan/forms';
 *
 * const reason: PassedOverReason = 'outside';
 * ```
 *
 * @category Forms
 */
export type PassedOverReason =
  | 'outside'
  | 'column'
  | 'row'
  | 'unplaced'
  | 'hidden-sheet'
  | 'other-sheet'
  | 'repeated'
  | 'comment';

/**
 * A cell that holds something and was not read, with what it holds.
 *
 * Vietnamese: ô bị bỏ qua.
 *
 * @example
 * ```ts
 * import type { PassedOver } from 'danvan/forms';
 *
 * const cell: PassedOver = { sheet: 'Biểu 01', address: 'B2', text: 'DỰ THẢO', why: 'outside' };
 * ```
 *
 * @category Forms
 */
export interface PassedOver {
  /** As on its tab. */
  readonly sheet: string;
  /** As people write it: `B7`. */
  readonly address: string;
  /** What it shows, its first 200 characters. */
  readonly text: string;
  /** Why it is no figure. */
  readonly why: PassedOverReason;
}
