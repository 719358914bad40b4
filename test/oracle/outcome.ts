import type { Figure } from './bounds.js';
import type { OracleAnswer, OracleQuestion } from './case.js';
import type { DaySet } from './day-sets.js';
import type { Status } from './coverage.js';
import { nothing } from './bounds.js';

/** What one sender gave: a unit in one scope, or a unit's pairs of the terms of a ratio. */
export interface Sender {
  readonly unit: string;
  readonly scope: string;
  readonly days: DaySet;
  /** One for a sum; numerator and denominator for a ratio. */
  readonly parts: readonly Figure[];
}

/** A figure of one period, before it is compared and printed. */
export interface Outcome {
  readonly state: OracleAnswer['state'];
  readonly figure: Figure | null;
  readonly reason: OracleAnswer['reason'];
  readonly statuses: ReadonlyMap<string, Status>;
  readonly senders: readonly Sender[];
  /** Of the senders that are kept. */
  readonly reckon: (senders: readonly Sender[]) => Figure;
  readonly taken: readonly number[];
  readonly standsIn: readonly string[];
  readonly dropped: number | null;
}

export type Result = Pick<Outcome, 'state' | 'figure' | 'reason'>;

export const without = (
  state: OracleAnswer['state'],
  reason: OracleAnswer['reason'] = null,
): Result => ({ state, figure: null, reason });

/** The result under the caller's policy; `isComplete` as `strict` wants it. */
export const underPolicy = (
  result: Result,
  policy: OracleQuestion['policy'],
  { isComplete, mayBeZero }: { readonly isComplete: boolean; readonly mayBeZero: boolean },
): Result => {
  const isOpen = result.figure !== null || result.state === 'missing';
  if (policy === 'strict' && isOpen && !isComplete) return without('missing', 'incomplete');
  if (policy === 'zero' && result.state === 'missing' && mayBeZero)
    return { state: 'reported', figure: nothing, reason: null };
  return result;
};

export const ascending = (places: readonly number[]): readonly number[] =>
  [...new Set(places)].sort((a, b) => a - b);
