import type { Cell } from '#room/aggregation';
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
 * import { marks } from 'danvan';
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

/** The state behind a mark; a refused total is as unknown as a missing one. */
export function reasonOf(cell: Pick<Cell, 'state'>): keyof typeof marks {
  return cell.state === 'reported' || cell.state === 'refused' ? 'missing' : cell.state;
}

/** The mark of a cell without an amount. */
export const markOf = (cell: Pick<Cell, 'state'>): string => marks[reasonOf(cell)];

/** A mark as a cell of a table. */
export const markCell = (reason: keyof typeof marks): MarkCell => ({
  kind: 'mark',
  mark: marks[reason],
  reason,
});
