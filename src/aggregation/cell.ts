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
 * Why a unit that sent something is not among those that have reported.
 *
 * Vietnamese: lý do chưa đủ số liệu.
 *
 * `part-of-period`: for some of the days owed only · `previous-missing` (đã gửi, chưa tách được): a
 * running total that cannot be taken apart · `outside-period`: a report that reaches over the edge
 * of the period · `not-additive-over-time`: reports that may not be combined · `withheld` (chưa
 * công bố) · `not-applicable`: declared so for a part · `term-missing`: one term of a ratio without
 * the other.
 *
 * @example
 * ```ts
 * import type { PartialReason } from 'danvan';
 *
 * const reason: PartialReason = 'previous-missing';
 * ```
 *
 * @category Aggregation
 */
export type PartialReason =
  | 'part-of-period'
  | 'previous-missing'
  | 'outside-period'
  | 'not-additive-over-time'
  | 'withheld'
  | 'not-applicable'
  | 'term-missing';

/**
 * Why a report was not counted.
 *
 * Vietnamese: lý do không tính.
 *
 * `other-report`: another report of the same unit for the same days counts · `other-line`: that of
 * an earlier line counts · `consolidated`: a consolidated figure counts in its place · `below`: the
 * figures of the units below count · `figure-beside-nil`: a nil, where figures were sent ·
 * `earlier-state`: a later state counts · `outside-period`, `previous-missing` and
 * `not-additive-over-time`: as in {@link PartialReason} · `joint-activity`: another body's report of
 * the activity counts · `term-missing`: a term of a ratio without the other one · `error`.
 *
 * @example
 * ```ts
 * import type { ExclusionReason } from 'danvan';
 *
 * const reason: ExclusionReason = 'other-line';
 * ```
 *
 * @category Aggregation
 */
export type ExclusionReason =
  | 'other-report'
  | 'other-line'
  | 'consolidated'
  | 'below'
  | 'figure-beside-nil'
  | 'earlier-state'
  | 'outside-period'
  | 'previous-missing'
  | 'not-additive-over-time'
  | 'joint-activity'
  | 'term-missing'
  | 'error';

/**
 * Where an amount lies: it must lie from `from` to `to`, and plausibly lies within the other two.
 *
 * Vietnamese: khoảng giá trị.
 *
 * Ends are inclusive; null is open. Of an exact amount all four are the same.
 *
 * @example
 * ```ts
 * import type { Bounds } from 'danvan';
 *
 * const over11000: Bounds = { from: 11_000, to: null, plausibleFrom: 11_000, plausibleTo: 12_100 };
 * ```
 *
 * @category Aggregation
 */
export interface Bounds {
  /** The least that is possible. */
  readonly from: number | null;
  /** The most that is possible. */
  readonly to: number | null;
  /** The least that the usual meaning of the source's word allows. */
  readonly plausibleFrom: number | null;
  /** The most that the usual meaning of the source's word allows. */
  readonly plausibleTo: number | null;
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
  | 'amount-missing'
  | 'not-exact';

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
  /** Where the difference lies, where only bounds are known; null where nothing is. */
  readonly differenceBounds: Pick<Bounds, 'from' | 'to'> | null;
  /** Of like for like: how many units sent both, and their two amounts. */
  readonly like?: {
    readonly units: number;
    readonly amount: number | null;
    readonly baseAmount: number | null;
  };
  readonly reason?: CellReason;
}

/**
 * What was planned, and how much of it was reached.
 *
 * Vietnamese: kế hoạch, tỷ lệ thực hiện kế hoạch.
 *
 * @example
 * ```ts
 * import type { PlannedFigure } from 'danvan';
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
  /** Units that have sent something, but not all they owe, and why. */
  readonly partial: readonly { readonly unit: string; readonly reason: PartialReason }[];
  /** Units whose consolidated figure stands in for the units below them. */
  readonly standsIn: readonly string[];
  /** Where the amount lies; null where nothing is known. */
  readonly bounds: Bounds | null;
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
  readonly base?: Comparison;
  readonly plan?: PlannedFigure;
}
