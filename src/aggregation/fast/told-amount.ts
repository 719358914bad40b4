import type { Bounds } from '../bounds.js';
import type { Cell } from '../cell.js';
import { noAmount, type Bare } from '../count/amounts.js';
import type { MissingPolicy } from '../missing-policy.js';
import { seenBits } from './draft.js';

/** What was worked out of one figure of some units over one period. */
export interface ToldAmount {
  /** Of whole numbers; divided by `scale` it is the amount. */
  readonly sum: number;
  readonly scale: number;
  readonly seen: number;
  readonly coverage: Cell['coverage'];
}

/** Whether a policy for missing figures asks for all, and not all is there. */
export const isIncomplete = ({ coverage }: ToldAmount, policy: MissingPolicy): boolean =>
  policy === 'strict' && coverage.reported < coverage.expected;

/** The state of a known amount; null where there is none. */
export function stateOf(told: ToldAmount, policy: MissingPolicy): 'reported' | 'nil' | null {
  if (isIncomplete(told, policy)) return null;
  if (told.seen === 0) return policy === 'zero' ? 'reported' : null;
  if ((told.seen & seenBits.counted) === 0) return null;
  return (told.seen & seenBits.amount) === 0 ? 'nil' : 'reported';
}

/** Why there is no amount. */
export const whyNone = (told: ToldAmount, policy: MissingPolicy): Bare =>
  noAmount('missing', isIncomplete(told, policy) ? 'incomplete' : 'nothing-reported');

/** The bounds of an exact amount. */
export const exactBounds = (amount: number): Bounds =>
  Object.freeze({ from: amount, to: amount, plausibleFrom: amount, plausibleTo: amount });
