import { deepFreeze } from '#room/kit';
import type { Cell } from '../cell.js';
import { numberOf } from '../choice/place-tree.js';
import { partOfQuantity } from '../choice/quantity.js';
import { known } from '../count/amounts.js';
import { isRecomputed } from '../ratio/count-figure.js';
import { outcomeOf, type CellAsked, type TablePlan } from './asked-cell.js';
import type { TableColumns } from './table-columns.js';
import type { UnitRow } from './table.js';

/** What of a total an ended unit sent that belongs to no unit below. */
function leftCell(plan: TablePlan, about: CellAsked, ended: number): Cell | null {
  const { counting, unallocated } = plan.scopeOf(about.roots);
  const { cell, sumOf } = outcomeOf(plan, about);
  const quantity = sumOf(({ unit }) => unit === ended);
  if (quantity === null || isRecomputed(about.indicator)) return null;
  const { base: _base, terms: _terms, reason: _reason, ...rest } = { base: 0, ...cell };
  return {
    ...rest,
    ...known(partOfQuantity(quantity, unallocated.get(ended) ?? 0), 'reported'),
    unit: counting.tree.units[ended]?.id ?? null,
    coverage: { reported: 0, partial: 0, expected: 0 },
    silent: [],
    partial: [],
    standsIn: [],
    excluded: [],
  };
}

const emptyCell = (about: CellAsked, unit: string): Cell => ({
  unit,
  indicator: about.indicator.code,
  period: about.period.id,
  state: 'missing',
  amount: null,
  from: null,
  to: null,
  bounds: null,
  coverage: { reported: 0, partial: 0, expected: 0 },
  silent: [],
  partial: [],
  standsIn: [],
  contributors: [],
  excluded: [],
  reason: 'nothing-reported',
});

/** What of a figure an ended unit sent that belongs to no unit below; empty where there is none. */
export function unallocatedCell(plan: TablePlan, about: CellAsked, ended: string): Cell {
  const { tree } = plan.scopeOf(about.roots).counting;
  return leftCell(plan, about, numberOf(tree, ended)) ?? emptyCell(about, ended);
}

/** A row for each ended unit of which something belongs to none of the units below. */
export function unallocatedRows(
  plan: TablePlan,
  { indicators, periods }: TableColumns,
  root: number,
): readonly UnitRow[] {
  const { counting, unallocated } = plan.scopeOf([root]);
  return [...unallocated.keys()].flatMap((ended): readonly UnitRow[] => {
    const unit = counting.tree.units[ended];
    if (unit === undefined) return [];
    const asked = indicators.flatMap((indicator) =>
      periods.map((period) => ({ indicator, period, roots: [root] })),
    );
    const found = asked.map((about) => leftCell(plan, about, ended));
    if (found.every((cell) => cell === null)) return [];
    const cells = asked.map((about, at) => found[at] ?? emptyCell(about, unit.id));
    return [Object.freeze({ unit, role: 'unallocated', cells: deepFreeze(cells) })];
  });
}
