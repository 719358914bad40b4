import { deepFreeze } from '#room/kit';
import type { Cell } from '../cell.js';
import { numberOf } from '../choice/place-tree.js';
import { additiveOutcome } from '../count/additive-cell.js';
import type { CellAsked, TablePlan } from './asked-cell.js';
import { leftCount } from './left-count.js';
import type { TableColumns } from './table-columns.js';
import type { UnitRow } from './table.js';

/** What of a total an ended unit sent that belongs to no unit below. */
function leftCell(plan: TablePlan, about: CellAsked, ended: number): Cell | null {
  const count = leftCount(plan, about, ended);
  if (count.taken.length === 0) return null;
  const { units } = count.question.counting.tree;
  return { ...additiveOutcome(count, 'partial').cell, unit: units[ended]?.id ?? null };
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
