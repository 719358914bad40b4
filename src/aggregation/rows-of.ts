import type { Indicator } from '#room/indicators';
import type { Unit } from '#room/organization';
import { additiveCell } from './additive-cell.js';
import { cellsOf, type Plan } from './cells-of.js';
import { placesBelow } from './contributions.js';
import { figureOfUnit } from './figure-of-unit.js';
import type { UnitRow } from './table.js';

/** What a unit did itself, where any of it counts beside the units below it. */
function ownRow(plan: Plan, indicators: readonly Indicator[], unit: Unit): readonly UnitRow[] {
  const cells = indicators.map((indicator) => {
    const question = { dataset: plan.dataset, indicator, period: plan.period };
    const figure = figureOfUnit(question, unit.id, 'own');
    const contribution = { unit: unit.id, figure, role: 'own' } as const;
    const cell = additiveCell(question, [contribution], 'partial');
    return Object.freeze({ ...cell, unit: unit.id });
  });
  return cells.some(({ amount, from }) => amount !== null || from !== null)
    ? [{ unit, role: 'own', cells }]
    : [];
}

/** The rows of a table: the places below one unit, or the several units that were asked for. */
export function rowsOf(
  plan: Plan,
  indicators: readonly Indicator[],
  units: readonly Unit[],
): readonly UnitRow[] {
  const row = (unit: Unit): UnitRow => ({
    unit,
    role: 'unit',
    cells: cellsOf(plan, indicators, [unit.id]),
  });
  const [only, ...others] = units;
  if (only === undefined || others.length > 0) return units.map(row);
  const below = placesBelow(plan, only.id);
  return below.length === 0 ? [] : [...ownRow(plan, indicators, only), ...below.map(row)];
}
