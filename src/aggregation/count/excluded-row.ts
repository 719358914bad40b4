import type { ExclusionReason } from '../reasons.js';

/** A row that was not counted, and why. */
export interface Excluded {
  readonly row: number;
  readonly unit: number;
  readonly reason: ExclusionReason;
}
