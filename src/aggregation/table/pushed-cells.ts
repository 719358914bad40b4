import type { Indicator } from '#room/indicators';
import { deepFreeze } from '#room/kit';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { withLateLists } from '../fast/late-lists.js';
import { baseOutcome, comparedCell, outcomeOf, type TablePlan } from './asked-cell.js';

/** Whose cells are asked for. */
interface Asked {
  readonly indicator: Indicator;
  readonly periods: readonly Period[];
  readonly roots: readonly number[];
}

/** The cells of a figure that was counted elsewhere in part; their lists are made when looked at. */
export const pushedCells = (
  plan: TablePlan,
  { indicator, periods, roots }: Asked,
): readonly Cell[] =>
  periods.map((period) => {
    const about = { indicator, period, roots };
    const now = outcomeOf(plan, about);
    const cell = comparedCell(plan, about, { now, other: baseOutcome(plan, about) });
    return withLateLists(deepFreezeFields(cell), () => now.cell);
  });

/** A copy of the fields of a cell, each frozen, so that its lists can be added. */
function deepFreezeFields(
  cell: Cell,
): Omit<Cell, 'silent' | 'partial' | 'contributors' | 'excluded'> {
  const {
    silent: _silent,
    partial: _partial,
    contributors: _told,
    excluded: _left,
    ...rest
  } = cell;
  for (const field of Object.values(rest)) deepFreeze(field);
  return rest;
}
