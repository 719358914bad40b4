import type { Outcome } from '../count/outcome.js';
import type { PushedSum } from './pushed.js';

/** What was counted elsewhere, and what was counted here. */
export interface CountedHalves {
  readonly sum: Pick<PushedSum, 'reported' | 'partial' | 'expected' | 'lists'>;
  readonly other: { readonly cell: Outcome['cell'] } | null;
}
