import type { CellReason } from '../reasons.js';
import type { Excluded } from './excluded-row.js';
import type { CountedReport } from './taken-of.js';

/** Why nothing is shown of reports that would count. */
export type WaitingReason = 'incomplete' | 'definition-changed';

/** Whether reports that would count are held back by the reason for which a figure has no amount. */
export const isWaiting = (reason: CellReason | undefined): reason is WaitingReason =>
  reason === 'incomplete' || reason === 'definition-changed';

/** Rows that would count, but that no total is wanted of them until all are in, or at all. */
export function waitingRows(
  taken: readonly CountedReport[],
  reason: WaitingReason,
): readonly Excluded[] {
  const rows = new Map<number, Excluded>();
  for (const { unit, span } of taken) {
    for (const row of span.rows) rows.set(row, { row, unit, reason });
  }
  return [...rows.values()];
}
