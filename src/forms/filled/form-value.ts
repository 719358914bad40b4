import type { Qualifier } from '#room/text';

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
 * A figure of a form with the word that its source puts before it: “gần 134”, “trên 11.000”.
 *
 * Vietnamese: số liệu kèm từ chỉ mức độ.
 *
 * What it says is a bound: sums of such figures keep a word, and checks ask no more of it than it
 * says.
 *
 * @example
 * ```ts
 * import type { QualifiedFigure } from 'danvan/forms';
 *
 * const rice: QualifiedFigure = { amount: 134, qualifier: 'nearly' };
 * ```
 *
 * @category Forms
 */
export interface QualifiedFigure {
  /** The number, in the unit of its column. */
  readonly amount: number;
  /** The word before it; “nhiều” has no number and is none. */
  readonly qualifier: Exclude<Qualifier, 'many'>;
}

/**
 * What a cell of a form holds: a figure, words or a day, or why there is none.
 *
 * Vietnamese: giá trị của ô.
 *
 * `null` is missing and never zero; `{ state: 'nil' }` says that there was nothing, and counts as 0.
 * “Gần 134” is `{ amount: 134, qualifier: 'nearly' }`.
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
export type FormValue = number | string | null | { readonly state: FormState } | QualifiedFigure;

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

/** Whether a cell holds a figure with a word before it. */
export const isQualified = (value: FormValue | undefined): value is QualifiedFigure =>
  typeof value === 'object' && value !== null && 'qualifier' in value;

/** Why a cell has no figure; undefined where it holds one, or nothing at all. */
export const stateIn = (value: FormValue | undefined): FormState | undefined =>
  typeof value === 'object' && value !== null && 'state' in value ? value.state : undefined;

/**
 * The exact figure of a cell; not a number where it has none, or one with a word before it. Nothing
 * happened is zero, missing is not.
 */
export function amountOf(value: FormValue | undefined): number {
  if (typeof value === 'number') return value;
  return stateIn(value) === 'nil' ? 0 : NaN;
}
