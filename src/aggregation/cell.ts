import type { ObservedValue } from '#room/indicators';
import type { Qualifier } from '#room/text';
import type { Bounds, Coverage } from './bounds.js';
import type { Comparison, PlannedFigure } from './comparison.js';
import type { CellReason, ExclusionReason, PartialReason } from './reasons.js';

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
  /** The code of the indicator. */
  readonly indicator: string;
  /** The id of the period. */
  readonly period: string;
  /** As of an observation; `refused` where figures may not be added, with the `reason`. */
  readonly state: ObservedValue['state'] | 'refused';
  /** In the unit of the indicator; null where there is none, which is never zero. */
  readonly amount: number | null;
  /** The smaller end of a range, inclusive; equal to `amount` for a single number. */
  readonly from: number | null;
  /** The larger end of a range, inclusive; equal to `amount` for a single number. */
  readonly to: number | null;
  /** What the sources say of the number, as far as it holds for the sum. */
  readonly qualifier?: Qualifier | undefined;
  /** The weight of the last printed digit of the source, where there is one source. */
  readonly precision?: number | undefined;
  /** From how many of those who owe the figure it was heard. */
  readonly coverage: Coverage;
  /** Ids of the units that owe the figure and have sent nothing. */
  readonly silent: readonly string[];
  /** Units that have sent something, but not all they owe, and why. */
  readonly partial: readonly { readonly unit: string; readonly reason: PartialReason }[];
  /** Units whose consolidated figure stands in for the units below them. */
  readonly standsIn: readonly string[];
  /** Where the amount lies; null where nothing is known. */
  readonly bounds: Bounds | null;
  /** Why there is no amount, where it is refused or withheld. */
  readonly reason?: CellReason;
  /** Positions of the observations that were counted. */
  readonly contributors: readonly number[];
  /** Positions of the observations within the period that were not counted, and why. */
  readonly excluded: readonly { readonly position: number; readonly reason: ExclusionReason }[];
  /** Of a ratio: its terms, and from how many units something was left out of them. */
  readonly terms?: {
    /** Null where only bounds are known. */
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly dropped: number;
    readonly droppedUnits: readonly string[];
  };
  /** The figure that it is compared with, where a comparison was asked for. */
  readonly base?: Comparison;
  /** The plan beside it, where one was asked for. */
  readonly plan?: PlannedFigure;
}
