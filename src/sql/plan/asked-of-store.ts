import type { PushedContext } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import type { AskedRatio } from './asked-ratios.js';
import type { SqlPlan } from './sql-plan.js';

/** A period of a measure that sums are asked for, by its place in the list. */
export interface AskedSum {
  readonly from: number;
  readonly to: number;
  /** The number of the measure. */
  readonly measure: number;
  /** Whether cells of the table show it, and not only what they are compared with. */
  readonly isShown: boolean;
  /** The place of the sum that it is compared with. */
  readonly base: number | null;
}

/** An indicator whose figures are added in the database, by its number. */
export interface AddedIndicator {
  readonly key: number;
  /** Whether it tells states, of which the latest counts. */
  readonly isLast: boolean;
}

/** What a plan asks of a database, in the numbers of its context. */
export interface AskedOfStore {
  readonly context: PushedContext;
  /** Whether units of all times send figures. */
  readonly hasRegister: boolean;
  readonly roots: readonly number[];
  /** The units of cells; null for all units. */
  readonly units: readonly number[] | null;
  /** The units below which rows are looked at. */
  readonly tops: readonly number[];
  readonly sums: readonly AskedSum[];
  /** The days of the periods of the table. */
  readonly columns: readonly { readonly from: number; readonly to: number }[];
  /** Whether the table has what was sent, and the rows that travel do not tell what that is. */
  readonly isWhatWasSent: boolean;
  /** Those of the table and terms of its ratios. */
  readonly added: readonly AddedIndicator[];
  /** The numbers of those added that the table has. */
  readonly shown: readonly number[];
  readonly ratios: readonly AskedRatio[];
  /** Indicators all of whose rows travel. */
  readonly whole: readonly number[];
  /** Lowest units that were not in force on all days. */
  readonly notInForce: readonly number[];
  /** Rows of other days say nothing; running totals of programmes may make it longer. */
  readonly from: number;
  readonly to: number;
}

// What each plan asks in numbers, out of sight; it goes when the plan goes.
const plans = new WeakMap<object, AskedOfStore>();

/** Keeps what a plan asks for as long as there is the plan. */
export const keepAsked = (plan: SqlPlan, asked: AskedOfStore): void => {
  plans.set(plan, asked);
};

/**
 * What a plan asks of a database.
 *
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what no plan is.
 */
export function askedBy(plan: SqlPlan): AskedOfStore {
  const asked = typeof plan === 'object' && plan !== null ? plans.get(plan) : undefined;
  if (asked !== undefined) return asked;
  throw new DanvanError('INVALID_ARGUMENT', '"plan" must be one that planOf made.');
}
