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

/** Whether any of the amounts that were added has a word before it. */
export const isLoose = ({ seen }: ToldAmount): boolean => (seen & seenBits.loose) !== 0;

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

/**
 * The amount that a sum of parts makes.
 *
 * A small whole number is kept as one: others take room of their own for each field they stand in.
 */
export function amountOf(sum: number, scale: number): number {
  const amount = sum / scale;
  const small = amount | 0;
  return small === amount ? small : amount;
}
