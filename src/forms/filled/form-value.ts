/**
 * Why a cell of a form has no figure.
 *
 * Vietnamese: tình trạng của ô chưa có số liệu.
 *
 * @example
 * ```ts
 * import type { FormState } from 'danvan/forms';
 *
 * const state: FormState = 'nil';
 * ```
 *
 * @category Forms
 */
export type FormState = 'nil' | 'missing' | 'not-applicable' | 'withheld';

/**
 * What a cell of a form holds: a figure, words or a day, or why there is none.
 *
 * Vietnamese: giá trị của ô.
 *
 * `null` is missing and never zero; `{ state: 'nil' }` says that there was nothing, and counts as 0.
 *
 * @example
 * ```ts
 * import type { FormValue } from 'danvan/forms';
 *
 * const values: readonly FormValue[] = [12, null, { state: 'nil' }, 'Hội nghị'];
 * ```
 *
 * @category Forms
 */
export type FormValue = number | string | null | { readonly state: FormState };

/**
 * The cells of a row, by the indexes of their columns.
 *
 * Vietnamese: các ô của một dòng.
 *
 * @example
 * ```ts
 * import type { FormCells } from 'danvan/forms';
 *
 * const cells: FormCells = { '1': 12, '2': null };
 * ```
 *
 * @category Forms
 */
export interface FormCells {
  readonly [column: string]: FormValue;
}

/** The figure of a cell; not a number where it has none. Nothing happened is zero, missing is not. */
export function amountOf(value: FormValue | undefined): number {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && value.state === 'nil' ? 0 : NaN;
}
