import type { Indicator } from '#room/indicators';
import { deepFreeze, onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { withLateLists, type Lists } from '../fast/late-lists.js';
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
    return withLateLists(
      deepFreezeFields(cell),
      onDemand(() => keptLists(now.cell)),
    );
  });

/** Lists, each made once when it is looked at: one that was not fetched throws, and the others do not. */
function keptLists(cell: Lists): Lists {
  const silent = onDemand(() => deepFreeze(cell.silent));
  const partial = onDemand(() => deepFreeze(cell.partial));
  const contributors = onDemand(() => deepFreeze(cell.contributors));
  const excluded = onDemand(() => deepFreeze(cell.excluded));
  return {
    get silent() {
      return silent();
    },
    get partial() {
      return partial();
    },
    get contributors() {
      return contributors();
    },
    get excluded() {
      return excluded();
    },
  };
}

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
