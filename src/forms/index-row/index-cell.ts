/**
 * A column that a formula adds or takes away.
 *
 * Vietnamese: thành phần của công thức.
 *
 * @example
 * ```ts
 * import type { FormulaTerm } from 'danvan/forms';
 *
 * const term: FormulaTerm = { column: '6', sign: 1 };
 * ```
 *
 * @category Forms
 */
export interface FormulaTerm {
  /** The column, as its index says: `6`. */
  readonly column: string;
  /** 1 where it is added, -1 where it is taken off. */
  readonly sign: 1 | -1;
}

/**
 * What a printed formula says that a column is: a sum of others, or one divided by another.
 *
 * Vietnamese: công thức ghi ở dòng chỉ số cột.
 *
 * @example
 * ```ts
 * import type { FormFormula } from 'danvan/forms';
 *
 * const formula: FormFormula = {
 *   kind: 'sum',
 *   text: '6-7',
 *   terms: [{ column: '6', sign: 1 }, { column: '7', sign: -1 }],
 * };
 * ```
 *
 * @category Forms
 */
export type FormFormula =
  | {
      /** How the column is worked out. */
      readonly kind: 'sum';
      /** As printed, without spaces: `18+…+22`. */
      readonly text: string;
      /** What is added up. */
      readonly terms: readonly FormulaTerm[];
    }
  | {
      readonly kind: 'quotient';
      readonly text: string;
      /** The index of the column above the line. */
      readonly numerator: string;
      /** The index of the column below the line. */
      readonly denominator: string;
      /** 100 where the column is in percent. */
      readonly factor: 1 | 100;
    };

/**
 * One cell of the row of indexes under the headings of a form.
 *
 * Vietnamese: ô của dòng chỉ số cột.
 *
 * `index` is a number for a column that is filled in, letters for one that names the row.
 *
 * @example
 * ```ts
 * import { parseIndexCell, type IndexCell } from 'danvan/forms';
 *
 * const indexOf = ({ index }: IndexCell): string => index;
 * const cell = parseIndexCell('(3)');
 * cell.ok && indexOf(cell.value); //=> '3'
 * ```
 *
 * @category Forms
 */
export interface IndexCell {
  /** `column` where it is numbered, `label` for `A`, `B`, `MS`. */
  readonly kind: 'column' | 'label';
  /** The index of the column. */
  readonly index: string;
  /** As printed, spaces put in order. */
  readonly printed: string;
  /** What stands behind each equals sign, in order. */
  readonly formulas: readonly FormFormula[];
}

/** The columns that a formula names, each as often as it does. */
export const columnsOf = (formula: FormFormula): readonly string[] =>
  formula.kind === 'sum'
    ? formula.terms.map(({ column }) => column)
    : [formula.numerator, formula.denominator];
