/**
 * Why a unit that sent something is not among those that have reported.
 *
 * Vietnamese: lý do chưa đủ số liệu.
 *
 * `part-of-period`: for some of the days owed only · `previous-missing` (đã gửi, chưa tách được): a
 * running total that cannot be taken apart · `outside-period`: a report that reaches over the edge
 * of the period · `not-additive-over-time`: reports that may not be combined · `withheld` (chưa
 * công bố) · `not-applicable`: declared so for a part · `term-missing`: one term of a ratio without
 * the other · `error`: what it sent for days that lack has an error and does not count.
 *
 * @example
 * ```ts
 * import type { PartialReason } from 'danvan/aggregation';
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
  | 'term-missing'
  | 'error';

/**
 * Why a report was not counted.
 *
 * Vietnamese: lý do không tính.
 *
 * `other-report`: another report of the same unit for the same days counts · `other-line`: that of
 * an earlier line counts · `consolidated`: a consolidated figure counts in its place · `below`: the
 * figures of the units below count · `figure-beside-nil`: a nil, where figures were sent ·
 * `earlier-state`, `later-state`: a later state counts, or of opening states an earlier one · `outside-period`, `previous-missing` and
 * `not-additive-over-time`: as in {@link PartialReason} · `joint-activity`: another body's report of
 * the activity counts · `term-missing`: a term of a ratio without the other one ·
 * `not-additive-over-units`: units may not be added, and nothing was sent for all of them ·
 * `incomplete`: it would count, but no total was wanted until all are in · `definition-changed`: it
 * would count, but others of the period mean something else · `error`.
 *
 * @example
 * ```ts
 * import type { ExclusionReason } from 'danvan/aggregation';
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
  | 'later-state'
  | 'outside-period'
  | 'previous-missing'
  | 'not-additive-over-time'
  | 'not-additive-over-units'
  | 'incomplete'
  | 'definition-changed'
  | 'joint-activity'
  | 'term-missing'
  | 'error';

/**
 * Why a cell has no amount, or no comparison.
 *
 * Vietnamese: lý do.
 *
 * `small-count`: hidden by {@link hideSmallCounts} · `definition-changed`: within the period, or between two that are compared, the indicator or a term
 * of it got another meaning, by its `breaks`.
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
  | 'small-count'
  | 'incomplete'
  | 'denominator-zero'
  | 'terms-missing'
  | 'not-additive-over-units'
  | 'not-additive-over-time'
  | 'base-missing'
  | 'base-zero'
  | 'coverage-differs'
  | 'amount-missing'
  | 'definition-changed'
  | 'not-exact';
