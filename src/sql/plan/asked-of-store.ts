import type { PushedContext, SeenUnit } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import type { SqlDialect } from '../statement/dialect.js';
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
  /** The place of the sum of what was planned. */
  readonly plan: number | null;
}

/** An indicator whose figures are added in the database, by its number. */
export interface AddedIndicator {
  readonly key: number;
  /** Whether it tells states, of which the latest counts. */
  readonly isLast: boolean;
}

/** A breakdown of an indicator whose totals its parts may give. */
export interface AddedBreakdown {
  /** The number of the indicator. */
  readonly key: number;
  /** What tells its rows. */
  readonly part: number;
  /** So many categories make it whole. */
  readonly categories: number;
  /** Whether they add up to the total. */
  readonly isComplete: boolean;
}

/** What a plan asks of a database, in the numbers of its context. */
export interface AskedOfStore {
  readonly context: PushedContext;
  /**
   * In a view, and where units were not in force on all days: what cells make of the units that send;
   * else null, and all units are told by their numbers in the tree.
   */
  readonly seen: readonly SeenUnit[] | null;
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
  /** The category that is asked; null for totals. */
  readonly category: { readonly field: string; readonly category: string } | null;
  /** Of those added. */
  readonly breakdowns: readonly AddedBreakdown[];
  /** The numbers of those added that the table has. */
  readonly shown: readonly number[];
  readonly ratios: readonly AskedRatio[];
  /** Indicators all of whose rows travel. */
  readonly whole: readonly number[];
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

/**
 * What a plan asks of one kind of database. ClickHouse would work the list of units of a view out again
 * wherever it is referred to, which takes minutes: there all rows of views travel.
 */
export function askedIn(plan: SqlPlan, dialect: SqlDialect): AskedOfStore {
  const asked = askedBy(plan);
  if (dialect !== 'clickhouse' || asked.seen === null) return asked;
  const added = [...asked.added, ...asked.ratios].map(({ key }) => key);
  return {
    ...asked,
    whole: [...new Set([...asked.whole, ...added])],
    added: [],
    ratios: [],
    breakdowns: [],
    isWhatWasSent: false,
  };
}
