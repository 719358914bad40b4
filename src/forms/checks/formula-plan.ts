import type { FormColumn } from '../definition/form-column.js';
import type { FormFormula } from '../index-row/index-cell.js';
import { sumPlan, wholeSum, type SumPlan } from './sum-plan.js';

/** A printed formula by the places of its columns. */
export interface FormulaPlan {
  /** The place of the column that it works out. */
  readonly at: number;
  readonly column: FormColumn;
  readonly text: string;
  readonly sum?: SumPlan;
  readonly quotient?: {
    readonly numerator: number;
    readonly denominator: number;
    readonly factor: number;
  };
}

const placesOf = (columns: readonly FormColumn[]): ReadonlyMap<string, number> =>
  new Map(columns.map(({ index }, at) => [index, at]));

function planOf(
  formula: FormFormula,
  column: FormColumn,
  placeOf: ReadonlyMap<string, number>,
): FormulaPlan {
  const plan = { at: placeOf.get(column.index) ?? -1, column, text: formula.text };
  if (formula.kind === 'sum') return { ...plan, sum: sumPlan(formula.terms, placeOf) };
  const numerator = placeOf.get(formula.numerator) ?? -1;
  const denominator = placeOf.get(formula.denominator) ?? -1;
  return { ...plan, quotient: { numerator, denominator, factor: formula.factor } };
}

/** All printed formulas of a form, in the order of its columns. */
export function formulaPlans(columns: readonly FormColumn[]): readonly FormulaPlan[] {
  const placeOf = placesOf(columns);
  return columns.flatMap((column) =>
    column.formulas.map((formula) => planOf(formula, column, placeOf)),
  );
}

/** What a formula gives; not a number where a part is missing, or there is nothing to divide by. */
export function resultOf({ sum, quotient }: FormulaPlan, amounts: Float64Array): number {
  if (sum !== undefined) return wholeSum(sum, amounts);
  if (quotient === undefined) return NaN;
  const below = amounts[quotient.denominator] ?? NaN;
  return below === 0 ? NaN : ((amounts[quotient.numerator] ?? NaN) * quotient.factor) / below;
}

/** Half of the last digit that a rate is printed with; other figures are exact. */
export const toleranceOf = ({ column, quotient }: FormulaPlan): number =>
  quotient === undefined ? 0 : 0.5 * 10 ** -column.decimals + 1e-9;
