import { defineFindings, note, warning } from '#room/findings';

/**
 * Makes the findings of what a format cannot show; for authors of exporters.
 *
 * Vietnamese: phát hiện khi xuất báo cáo.
 *
 * @param code - A code of `export/…`.
 * @param params - The facts that its sentence needs.
 * @param place - Where it was met. Defaults to nowhere.
 * @returns The finding, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the code is none of these.
 *
 * @example
 * ```ts
 * import { exportFinding } from 'danvan/exporter';
 *
 * const facts = { kind: 'chart', exporter: 'markdown' };
 * exportFinding('export/block-degraded', facts).severity; //=> 'warning'
 * ```
 *
 * @category Export
 */
export const exportFinding = defineFindings('export', {
  /** A kind of block that an exporter does not know and printed as plain text. */
  'block-degraded': warning<{ readonly kind: string; readonly exporter: string }>(),
  /** Characters that a format cannot hold and that were taken out. */
  'characters-removed': warning<{
    readonly characters: readonly string[];
    readonly text: string;
  }>(),
  /** Characters that the font cannot draw. */
  'characters-not-shown': warning<{
    readonly characters: readonly string[];
    readonly text: string;
  }>(),
  /** A text longer than one cell holds, continued in the next cells. */
  'text-continued': note<{ readonly length: number; readonly limit: number }>(),
  /** A long word that was given places to break. */
  'long-word-broken': note<{ readonly word: string }>(),
  /** A number that the format cannot hold as a number and that stands as text. */
  'number-as-text': warning<{ readonly number: string }>(),
  /** A sheet that could not carry the name it was given. */
  'sheet-renamed': note<{ readonly from: string; readonly to: string }>(),
  /** Sums that should be carried from page to page, in a format that does not know where pages end. */
  'sums-not-carried': note<{ readonly columns: number }>(),
  /** Page numbers that the layout begins later, and the format from page two. */
  'numbers-from-page-two': note<{ readonly from: number }>(),
  /** A table too wide for its page, printed in several parts. */
  'table-split': note<{ readonly parts: number; readonly columns: number }>(),
  /** A table too wide for its page that could not be parted and is printed in letters below 8 points. */
  'table-shrunk': warning<{ readonly size: number; readonly columns: number }>(),
});
