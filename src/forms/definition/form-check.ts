import type { FormulaTerm } from '../index-row/index-cell.js';

/**
 * One side of a check: a column, or a sum of columns, of this form or of another one.
 *
 * Vietnamese: một vế của điều kiện.
 *
 * @example
 * ```ts
 * import type { CheckSide } from 'danvan/forms';
 *
 * const side: CheckSide = { form: '02/XLD', text: '6', terms: [{ column: '6', sign: 1 }] };
 * ```
 *
 * @category Forms
 */
export interface CheckSide {
  /** The code or the id of the other form; absent where it is the form itself. */
  readonly form?: string | undefined;
  /** As written: `6`, `24+25`. */
  readonly text: string;
  /** What is added up on this side. */
  readonly terms: readonly FormulaTerm[];
}

/**
 * What has to hold between columns, beside the formulas of the row of indexes.
 *
 * Vietnamese: điều kiện giữa các cột, giữa các biểu.
 *
 * @example
 * ```ts
 * import { defineForm } from 'danvan/forms';
 *
 * const form = defineForm({
 *   id: 'letters',
 *   title: 'Xử lý đơn',
 *   columns: [{ index: '1', heading: 'Tổng số' }, { index: '2', heading: 'Đã xử lý' }],
 *   checks: ['2 <= 1'],
 * });
 * form.checks.map(({ left, sign, right }) => [left.text, sign, right.text]); //=> [['2', '<=', '1']]
 * ```
 *
 * @category Forms
 */
export interface FormCheck {
  /** What stands left of the sign. */
  readonly left: CheckSide;
  /** How the left side compares with the right one. */
  readonly sign: '<=' | '>=' | '=';
  /** What stands right of the sign. */
  readonly right: CheckSide;
  /** `warning` where it is an inference, and reports may break it with good reason. */
  readonly severity: 'error' | 'warning';
  /** The words that it rests on. */
  readonly basis?: string | undefined;
}

/**
 * A {@link FormCheck} as it is written: `2 <= 1`, `1 = 02/XLD[6]`, `24+25 <= 23`.
 *
 * Vietnamese: điều kiện giữa các cột (khai báo).
 *
 * `≤` and `≥` are understood too; a text alone is an error where it is broken.
 *
 * @example
 * ```ts
 * import type { FormCheckInput } from 'danvan/forms';
 *
 * const checks: readonly FormCheckInput[] = [
 *   '2 <= 1',
 *   { holds: '9 <= 5', severity: 'warning', basis: 'trong đó' },
 * ];
 * ```
 *
 * @category Forms
 */
export type FormCheckInput =
  | string
  | {
      /** The comparison as it is printed: `2 <= 1`. */
      readonly holds: string;
      /** How grave it is where it does not hold. Defaults to an error. */
      readonly severity?: 'error' | 'warning' | undefined;
      /** The act or guidance that says it. */
      readonly basis?: string | undefined;
    };
