import type { Observation } from '#room/indicators';
import type { ExclusionReason } from '../reasons.js';
import type { ExplainedAmount } from './explained-amount.js';

/**
 * What counts in place of a figure that was left out.
 *
 * Vietnamese: số liệu được tính thay.
 *
 * @example
 * ```ts
 * import type { TakenInstead } from 'danvan/aggregation';
 *
 * const senders = ({ units }: TakenInstead) => units.length;
 * ```
 *
 * @category Aggregation
 */
export interface TakenInstead extends ExplainedAmount {
  /** Ids of the units that sent it, each once. */
  readonly units: readonly string[];
}

/**
 * A figure that was sent and does not count: its reason, and what counts instead.
 *
 * Vietnamese: số liệu không tính.
 *
 * @example
 * ```ts
 * import type { LeftOut } from 'danvan/aggregation';
 *
 * const isSaidTwice = ({ reason }: LeftOut) => reason === 'other-line';
 * ```
 *
 * @category Aggregation
 */
export interface LeftOut {
  /** The id of the unit that sent it. */
  readonly unit: string;
  /** What was sent. */
  readonly observation: Observation;
  /** `denominator-zero` where a cell says `term-missing`, though the unit sent both. */
  readonly reason: ExclusionReason | 'denominator-zero';
  /** Null where nothing counts in its place. */
  readonly instead: TakenInstead | null;
}
