import type { AggregateOptions, DatasetContext } from '#room/aggregation';
import type { SqlDialect } from '../statement/dialect.js';

/**
 * What of a plan a database does not count: its rows travel and are counted in memory.
 *
 * Vietnamese: phần phải tính trong bộ nhớ.
 *
 * Of the whole of an indicator, `reason` is `categories` (several, or rates of one), `measure` (changes
 * add over units only), `ratio` (its terms travel too: they cannot be added, or one happens and the
 * other is a state), `rule` (units or time may not be added, or lines contain each other) or
 * `definition-changed`.
 *
 * Of a part of it, where such figures were sent:
 *
 * - `breakdown`: categories of an open list in place of a total; in ClickHouse of any list.
 * - `divided`: units that several others took over from, and states of those others.
 * - `days`: units that were there, or owe reports, on some of the days: states, and what is compared.
 * - `other-categories`: units that sent others than the one that is asked.
 * - `lines`: units that sent a figure on several.
 * - `compared`: units that are not alike in both periods, or have no plan.
 * - `view`: in ClickHouse, all that is seen through a register, or of units that were not always there.
 *
 * @example
 * ```ts
 * import type { SqlResidual } from 'danvan/sql';
 *
 * const textOf = ({ indicator, reason }: SqlResidual) => `${indicator ?? 'all'}: ${reason}`;
 * ```
 *
 * @category Databases
 */
export interface SqlResidual {
  /** Null for all indicators. */
  readonly indicator: string | null;
  readonly reason:
    | 'categories'
    | 'measure'
    | 'ratio'
    | 'rule'
    | 'definition-changed'
    | 'breakdown'
    | 'divided'
    | 'days'
    | 'other-categories'
    | 'lines'
    | 'compared'
    | 'view';
  /** The only units whose rows travel; left out for all. */
  readonly units?: readonly string[];
  /** The only database where they travel; left out for all. */
  readonly dialect?: SqlDialect;
}

/**
 * How a table is made: what a database adds up, and what is finished in memory.
 *
 * Vietnamese: kế hoạch tổng hợp.
 *
 * Made by {@link planOf}, written for a database by {@link compile}, run by {@link runPlan}. Besides
 * what `residual` names, the rows of those units and indicators travel among whose reports there is
 * a choice, whatever is asked: running totals, consolidated figures, ranges, joint activities, reports
 * that overlap, figures of a unit above others, rates as they were stated, categories that are crossed,
 * and parts that do not make up a total.
 *
 * @example
 * ```ts
 * import type { SqlPlan } from 'danvan/sql';
 *
 * const isAllInDuckdb = ({ residual }: SqlPlan) =>
 *   residual.every(({ dialect = 'duckdb' }) => dialect !== 'duckdb');
 * ```
 *
 * @category Databases
 */
export interface SqlPlan<out UnitId extends string = string, out Code extends string = string> {
  /** What the figures refer to, as it was given. */
  readonly context: DatasetContext<UnitId, Code>;
  /** What is asked, as it was given. */
  readonly options: AggregateOptions;
  /** Codes of the indicators that the database adds up. */
  readonly indicators: readonly string[];
  /** What travels, and why. */
  readonly residual: readonly SqlResidual[];
}
