import type { FormCells, FormValue } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
import { figureOf, sumOfValues, type Figure } from '../filled/sum-of-values.js';
import { formulaPlans, resultOf, type FormulaPlan } from '../checks/formula-plan.js';
import { amountsOf } from '../checks/row-amounts.js';

/** The formulas by which columns are worked out that do not combine by themselves; the first of each. */
export function workedOutPlans({ form }: KnownForm): readonly FormulaPlan[] {
  const first = new Map<string, FormulaPlan>();
  for (const plan of formulaPlans(form.columns)) {
    const { index, time } = plan.column;
    if (time === 'recompute' && !first.has(index)) first.set(index, plan);
  }
  return [...first.values()];
}

/** What a formula gives; a sum with words before its figures bears one too. */
function figureBy(
  plan: FormulaPlan,
  amounts: Float64Array,
  values: readonly FormValue[],
): Figure | undefined {
  const result = resultOf(plan, amounts);
  if (!Number.isNaN(result)) return result;
  if (plan.sum === undefined) return undefined;
  const { places, signs } = plan.sum;
  const terms = [...places].map((place, at) => ({
    value: values[place],
    sign: signs[at] === -1 ? (-1 as const) : (1 as const),
  }));
  const isWhole = terms.every(({ value }) => figureOf(value) !== undefined);
  return isWhole ? sumOfValues(terms) : undefined;
}

/**
 * Cells with the columns worked out that their formulas give, those first that others lean on; what
 * leans on a missing figure stays missing.
 */
export function workedOut(
  cells: FormCells,
  known: KnownForm,
  plans: readonly FormulaPlan[],
): FormCells {
  if (plans.length === 0) return cells;
  const amounts = amountsOf(cells, known);
  const values = known.keys.map((key) => cells[key] ?? null);
  const worked: Record<string, Figure> = {};
  // Formulas run in no ring: each round settles at least one of those that can be settled.
  for (let round = 0; round < plans.length; round += 1) {
    for (const plan of plans) {
      const result = figureBy(plan, amounts, values);
      if (result === undefined) continue;
      amounts[plan.at] = typeof result === 'number' ? result : NaN;
      values[plan.at] = result;
      worked[plan.column.index] = result;
    }
  }
  return { ...cells, ...worked };
}
