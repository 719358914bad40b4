import type { MarkCell } from './table-cell.js';

/**
 * The marks that stand in place of a figure.
 *
 * Vietnamese: ký hiệu trong biểu số liệu.
 *
 * Statistics write “–” for what did not occur, “…” for what is not known yet, “x” for what does not
 * apply.
 *
 * @example
 * ```ts
 * import { marks } from 'danvan/report';
 *
 * marks.missing; //=> '…'
 * ```
 *
 * @category Report
 */
export const marks = Object.freeze({
  nil: '–',
  missing: '…',
  'not-applicable': 'x',
  withheld: '(*)',
} as const);

/** A mark as a cell of a table. */
export const markCell = (reason: keyof typeof marks): MarkCell => ({
  kind: 'mark',
  mark: marks[reason],
  reason,
});
