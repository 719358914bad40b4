import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import type { MissingPolicy } from '../missing-policy.js';

/** What cells are made for: some units together, by the policy for missing figures. */
export interface CellsAsked {
  readonly roots: readonly number[];
  readonly policy: MissingPolicy;
  /** The same cell, counted the general way. */
  readonly ask: (period: Period) => Cell;
}
