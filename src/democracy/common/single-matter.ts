import type { DemocracyRecord } from './democracy-record.js';
import type { StatedCount } from './stated-count.js';

/**
 * Whether a record follows one letter or one case, from the day on which it came (`date`) to the day
 * on which it was settled (`to`); others sum up days or a period.
 */
export const isSingle = (
  { date, from, period }: DemocracyRecord,
  received: StatedCount | undefined,
): boolean => date !== undefined && from === undefined && period === undefined && received === 1;

/** One where a single matter is still open at its day, or up to its last day. */
export function openMatter(
  { to }: DemocracyRecord,
  ends: readonly (StatedCount | undefined)[],
): number | undefined {
  const hasEnded = ends.some((end) => end !== undefined && end !== 0);
  return to === undefined && hasEnded ? undefined : 1;
}
