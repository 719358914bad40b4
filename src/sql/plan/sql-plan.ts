import type { AggregateOptions, DatasetContext } from '#room/aggregation';

/**
 * What of a plan no database can count: its rows travel and are counted in memory.
 *
 * Vietnamese: phần phải tính trong bộ nhớ.
 *
 * `indicator` is null for all indicators. `reason`: `view` (another tree), `categories`,
 * `like-for-like`, `measure` (changes add over units only), `ratio` (its terms travel too: they cannot be added, or one happens and
 * the other is a state), `rule` (units or time may not be added, or lines contain each other),
 * `definition-changed`.
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
  readonly indicator: string | null;
  readonly reason:
    'view' | 'categories' | 'like-for-like' | 'measure' | 'ratio' | 'rule' | 'definition-changed';
}

/**
 * How a table is made: what a database adds up, and what is finished in memory.
 *
 * Vietnamese: kế hoạch tổng hợp.
 *
 * Made by {@link planOf}, written for a database by {@link compile}, run by {@link runPlan}. Besides
 * what `residual` names, the rows of those units and indicators travel among whose reports there is
 * a choice: running totals, consolidated figures, ranges, breakdowns, joint activities, reports that
 * overlap, several lines, figures of a unit above others.
 *
 * @example
 * ```ts
 * import type { SqlPlan } from 'danvan/sql';
 *
 * const isAllInSql = ({ residual }: SqlPlan) => residual.length === 0;
 * ```
 *
 * @category Databases
 */
export interface SqlPlan {
  readonly context: DatasetContext;
  readonly options: AggregateOptions;
  /** Codes of the indicators that the database adds up. */
  readonly indicators: readonly string[];
  readonly residual: readonly SqlResidual[];
}
