import type { Dataset } from '#room/aggregation';
import type { Finding } from '#room/findings';

/**
 * One requirement on a dataset.
 *
 * Vietnamese: quy tắc kiểm tra.
 *
 * `name` is the requirement that holds; `check` yields a finding for every breach. A rule reads the
 * data and changes nothing.
 *
 * @example A requirement of one province
 * ```ts
 * import type { Rule } from 'danvan';
 * import { defineFindings, error } from 'danvan/findings';
 *
 * const provinceFinding = defineFindings('tay-ninh', {
 *   'negative-amount': error<{ readonly amount: number }>(),
 * });
 * const noNegativeAmounts: Rule = {
 *   name: 'no-negative-amounts',
 *   *check(dataset) {
 *     for (const { value, unit, period, indicator } of dataset.observations) {
 *       if (value.state !== 'reported' || value.amount === null || value.amount >= 0) continue;
 *       const place = { unit, period: period.id, indicator };
 *       yield provinceFinding('tay-ninh/negative-amount', { amount: value.amount }, place);
 *     }
 *   },
 * };
 * noNegativeAmounts.name; //=> 'no-negative-amounts'
 * ```
 *
 * @category Rules
 */
export interface Rule {
  /** Kebab-case, never renamed. */
  readonly name: string;
  /** Yields a finding for every breach. */
  readonly check: (dataset: Dataset) => Iterable<Finding>;
}
