import type { FormCells } from '../filled/form-value.js';
import type { KnownForm } from '../filled/known-form.js';
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
  const worked: Record<string, number> = {};
  // Formulas run in no ring: each round settles at least one of those that can be settled.
  for (let round = 0; round < plans.length; round += 1) {
    for (const plan of plans) {
      const result = resultOf(plan, amounts);
      if (Number.isNaN(result)) continue;
      amounts[plan.at] = result;
      worked[plan.column.index] = result;
    }
  }
  return { ...cells, ...worked };
}
