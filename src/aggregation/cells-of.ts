import type { Indicator } from '#room/indicators';
import type { Period } from '#room/time';
import { additiveCell, type MissingPolicy } from './additive-cell.js';
import type { Cell } from './cell.js';
import { compareCells } from './compare-cells.js';
import { contributionsOf } from './contributions.js';
import type { Dataset } from './dataset.js';
import { ratioCell } from './ratio-cell.js';

/** One aggregation, worked out once for all cells. */
export interface Plan {
  readonly dataset: Dataset;
  readonly period: Period;
  readonly base: Period | undefined;
  readonly policy: MissingPolicy;
}

function cellFor(plan: Plan, indicator: Indicator, units: readonly string[]): Omit<Cell, 'unit'> {
  const question = { dataset: plan.dataset, indicator, period: plan.period };
  if (indicator.combine.unit === 'recompute') return ratioCell(question, units, plan.policy);
  const contributions = units.flatMap((unit) => contributionsOf(question, unit));
  return additiveCell(question, contributions, plan.policy);
}

function compared(plan: Plan, indicator: Indicator, units: readonly string[]): Omit<Cell, 'unit'> {
  const cell = cellFor(plan, indicator, units);
  if (plan.base === undefined) return cell;
  const base = cellFor({ ...plan, period: plan.base }, indicator, units);
  return { ...cell, base: compareCells(cell, base, indicator) };
}

/** The cells of one row: of one unit, or of several together. */
export const cellsOf = (
  plan: Plan,
  indicators: readonly Indicator[],
  units: readonly string[],
): readonly Cell[] =>
  indicators.map((indicator) => {
    const [only, ...others] = units;
    const unit = only !== undefined && others.length === 0 ? only : null;
    return Object.freeze({ ...compared(plan, indicator, units), unit });
  });
