import type { Observation } from '#room/indicators';
import type { CalendarDate } from '#room/time';
import type { ExplainedAmount } from './explained-amount.js';

/**
 * One part of a figure: what one unit sent for some days.
 *
 * Vietnamese: số liệu thành phần.
 *
 * `basis`: `as-sent` (số trong kỳ), `running-total` (số lũy kế lấy nguyên), `difference` (hiệu của
 * hai số lũy kế).
 *
 * @example
 * ```ts
 * import type { Contributor } from 'danvan/aggregation';
 *
 * const isConsolidated = ({ standsInFor }: Contributor) => standsInFor !== null;
 * ```
 *
 * @category Aggregation
 */
export interface Contributor extends ExplainedAmount {
  /** The id of the unit that sent it. */
  readonly unit: string;
  /** The first day that it counts for; of a state its last day. */
  readonly from: CalendarDate;
  /** The last day that it counts for. */
  readonly to: CalendarDate;
  /** As it was sent, a running total, or the difference of two. */
  readonly basis: 'as-sent' | 'running-total' | 'difference';
  /** Whether it is a total that the categories of a breakdown add up to. */
  readonly isDerived: boolean;
  /** What was sent: one observation, or the parts of a breakdown. */
  readonly observations: readonly Observation[];
  /** Of a difference: the earlier ones, which are taken away. */
  readonly less: readonly Observation[];
  /** Units below that owe the figure, where it stands in for them; null for an own figure. */
  readonly standsInFor: readonly string[] | null;
}

/**
 * Both terms of a rate for the same days of the same units.
 *
 * Vietnamese: tử số và mẫu số của cùng đơn vị, cùng kỳ.
 *
 * @example
 * ```ts
 * import type { TermPair } from 'danvan/aggregation';
 *
 * const received = ({ denominator }: TermPair) => denominator.amount;
 * ```
 *
 * @category Aggregation
 */
export interface TermPair {
  /** The unit that both are of, with all below it where they are. */
  readonly unit: string;
  /** The first day that both tell of. */
  readonly from: CalendarDate;
  /** The last day that both tell of. */
  readonly to: CalendarDate;
  /** What stands above the line. */
  readonly numerator: ExplainedAmount;
  /** What stands below the line. */
  readonly denominator: ExplainedAmount;
  /** What was sent of either term. */
  readonly observations: readonly Observation[];
  /** Units whose consolidated figure stands in, of either term. */
  readonly standsIn: readonly string[];
}
