import type { Indicator } from '../indicator.js';
import type { ProposedIndicator } from './scanned-value.js';

/** A proposal with its indicator. */
export interface Candidate extends ProposedIndicator {
  readonly definition: Indicator;
}
