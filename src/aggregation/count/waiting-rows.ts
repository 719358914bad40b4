import type { Excluded } from './excluded-row.js';
import type { CountedReport } from './taken-of.js';

/** Rows that would count, but for a policy that wants no total until all are in. */
export function waitingRows(taken: readonly CountedReport[]): readonly Excluded[] {
  const rows = new Map<number, Excluded>();
  for (const { unit, span } of taken) {
    for (const row of span.rows) rows.set(row, { row, unit, reason: 'incomplete' });
  }
  return [...rows.values()];
}
