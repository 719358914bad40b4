import type { CalendarDate } from '#room/time';
import type { ExplainedAmount } from './explained-amount.js';

/**
 * One side of a choice, with the unit-days that it covers.
 *
 * Vietnamese: một phương án số liệu.
 *
 * A unit-day (ngày-đơn vị) is one day that one unit owes; null of states, where the last day alone
 * counts.
 *
 * @example
 * ```ts
 * import type { ChoiceSide } from 'danvan/aggregation';
 *
 * const days = (side: ChoiceSide) => side.unitDays ?? 0;
 * ```
 *
 * @category Aggregation
 */
export interface ChoiceSide extends ExplainedAmount {
  /** Units times days that it covers; null where that is not known. */
  readonly unitDays: number | null;
  /** How many units sent it. */
  readonly units: number;
}

/**
 * A consolidated figure beside those of the units below: which of them counts.
 *
 * Vietnamese: lựa chọn giữa số tổng hợp và số của cấp dưới.
 *
 * What covers more of the owed unit-days counts; of two that cover the same, the units below. Of
 * states the consolidated one counts only while a unit below has none.
 *
 * @example
 * ```ts
 * import type { ConsolidatedChoice } from 'danvan/aggregation';
 *
 * const fromBelow = ({ counted }: ConsolidatedChoice) => counted === 'below';
 * ```
 *
 * @category Aggregation
 */
export interface ConsolidatedChoice {
  /** The unit that sent the consolidated figure. */
  readonly unit: string;
  /** The first day that the choice is about. */
  readonly from: CalendarDate;
  /** The last day that the choice is about, inclusive. */
  readonly to: CalendarDate;
  /** Which of the two was counted. */
  readonly counted: 'consolidated' | 'below';
  /** The figure of the unit above. */
  readonly consolidated: ChoiceSide;
  /** What the unit itself and those below it sent for these days; null where nothing. */
  readonly below: ChoiceSide | null;
  /** How many units below owe the figure. */
  readonly owing: number;
}
