import type { Bounds, Coverage } from './bounds.js';
import type { CellReason } from './reasons.js';

/**
 * A figure beside the same figure of another period.
 *
 * Vietnamese: so sánh với cùng kỳ.
 *
 * `difference` is in the unit of the indicator, in points for a rate; `percentChange` is in
 * percent, 12 for 12 %, and null for a rate or a base of zero.
 *
 * @example
 * ```ts
 * import type { Comparison } from 'danvan';
 *
 * const hasGrown = ({ difference }: Comparison) => difference !== null && difference > 0;
 * ```
 *
 * @category Aggregation
 */
export interface Comparison {
  /** The id of the period compared with. */
  readonly period: string;
  /** The figure of that period, in the unit of the indicator; null where there is none. */
  readonly amount: number | null;
  /** From how many the figure of that period was heard. */
  readonly coverage: Coverage;
  /** The figure minus that of before, in the unit of the indicator; null where one is missing. */
  readonly difference: number | null;
  /** The difference in percent of the figure of before; null where there is none or it is 0. */
  readonly percentChange: number | null;
  /** Where the difference lies, where only bounds are known; null where nothing is. */
  readonly differenceBounds: Pick<Bounds, 'from' | 'to'> | null;
  /** Of like for like: how many units sent both, and their two amounts. */
  readonly like?: {
    readonly units: number;
    readonly amount: number | null;
    readonly baseAmount: number | null;
  };
  /** Why the two are not compared. */
  readonly reason?: CellReason;
}

/**
 * What was planned, and how much of it was reached.
 *
 * Vietnamese: kế hoạch, tỷ lệ thực hiện kế hoạch.
 *
 * A plan holds for the unit that sent it and for all below it. Figures of units without a plan are
 * not set against the plans of others: two communes' sessions are no percent of one commune's plan.
 *
 * @example
 * ```ts
 * import type { PlannedFigure } from 'danvan/aggregation';
 *
 * const isReached = ({ percent }: PlannedFigure) => percent !== null && percent >= 100;
 * ```
 *
 * @category Aggregation
 */
export interface PlannedFigure {
  /** The id of the period that the plan is for. */
  readonly period: string;
  /** What was planned, in the unit of the indicator; null where nobody sent a plan. */
  readonly amount: number | null;
  /** In percent of the plan, from exact amounts; null where one is missing, or the plan is zero. */
  readonly percent: number | null;
  /** From how many the plan was heard. */
  readonly coverage: Coverage;
  /**
   * Why there is no percent although both amounts are known: `coverage-differs` where some who sent
   * figures have no plan for those days, neither of their own nor of a unit above.
   */
  readonly reason?: CellReason;
}
