import type { FormColumn } from '../../definition/form-column.js';
import { formulaPlans, resultOf } from '../../checks/formula-plan.js';
import { amountsOf } from '../../checks/row-amounts.js';
import type { FormCells, FormValue } from '../../filled/form-value.js';
import { knownForm } from '../../filled/known-form.js';
import type { StatisticalForm } from '../../definition/statistical-form.js';
import type { FormFormula } from '../../index-row/index-cell.js';

/** Says by which printed formula a figure of a row follows from the others. */
export type FormulaFinder = (cells: FormCells, column: FormColumn) => FormFormula | undefined;

/**
 * Makes a finder of the formulas that hold: the first one of a column that nobody filled in, the
 * first one that gives the figure of one that was.
 */
export function formulaFinder(form: StatisticalForm): FormulaFinder {
  const known = knownForm(form);
  const plans = formulaPlans(form.columns);
  return (cells, column) => {
    const value: FormValue = cells[column.index] ?? null;
    const [first] = column.formulas;
    if (first === undefined || value === null) return first;
    if (typeof value !== 'number') return undefined;
    const amounts = amountsOf(cells, known);
    const at = plans
      .filter((plan) => plan.column === column)
      .findIndex((plan) => resultOf(plan, amounts) === value);
    return column.formulas[at];
  };
}
