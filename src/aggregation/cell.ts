import type { ObservedValue } from '#room/indicators';
import type { Qualifier } from '#room/text';

/**
 * How many of the units that owe a figure have sent it.
 *
 * Vietnamese: mức độ đầy đủ của số liệu.
 *
 * Counts of units. `partial`: sent, but for a part of the period only; these are not among
 * `reported`.
 *
 * @example
 * ```ts
 * import type { Coverage } from 'danvan';
 *
 * const isComplete = ({ reported, expected }: Coverage) => reported === expected;
 * ```
 *
 * @category Aggregation
 */
export interface Coverage {
  readonly reported: number;
  readonly partial: number;
  readonly expected: number;
}

/**
 * Why a cell has no amount, or no comparison.
 *
 * Vietnamese: lý do.
 *
 * @example
 * ```ts
 * import type { CellReason } from 'danvan';
 *
 * const reason: CellReason = 'denominator-zero';
 * ```
 *
 * @category Aggregation
 */
export type CellReason =
  | 'nothing-reported'
  | 'incomplete'
  | 'denominator-zero'
  | 'terms-missing'
  | 'not-additive-over-units'
  | 'not-additive-over-time'
  | 'base-missing'
  | 'base-zero'
  | 'coverage-differs'
  | 'amount-missing';

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
  readonly period: string;
  readonly amount: number | null;
  readonly coverage: Coverage;
  readonly difference: number | null;
  readonly percentChange: number | null;
  readonly reason?: CellReason;
}

/**
 * One aggregated figure: of a unit or of all, for one indicator and one period.
 *
 * Vietnamese: số liệu tổng hợp.
 *
 * `amount` is in the unit of the indicator (đồng for money, percent for a rate printed in %), null
 * where there is none; `from` and `to` are its bounds, equal but for a range. Nothing missing is
 * ever taken as zero.
 *
 * @example
 * ```ts
 * import type { Cell } from 'danvan';
 *
 * const isKnown = (cell: Cell) => cell.amount !== null;
 * ```
 *
 * @category Aggregation
 */
export interface Cell {
  /** Null for the total of several units. */
  readonly unit: string | null;
  readonly indicator: string;
  readonly period: string;
  readonly state: ObservedValue['state'] | 'refused';
  readonly amount: number | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly qualifier?: Qualifier | undefined;
  /** The weight of the last printed digit of the source, where there is one source. */
  readonly precision?: number | undefined;
  readonly coverage: Coverage;
  /** Ids of the units that owe the figure and have sent nothing. */
  readonly silent: readonly string[];
  readonly reason?: CellReason;
  /** Positions of the observations that were counted. */
  readonly contributors: readonly number[];
  /** Of a ratio: its terms, and how many units were left out for want of one of them. */
  readonly terms?: {
    readonly numerator: number;
    readonly denominator: number;
    readonly dropped: number;
  };
  readonly base?: Comparison;
}
