import { deepFreeze, onDemand } from '#room/kit';
import { findUnit, isInForce } from '#room/organization';
import { numberOf, type PlaceTree } from '../choice/place-tree.js';
import { noPlainFigures } from '../fast/plain-figures.js';
import { noSeenFigures } from '../fast/seen-figures.js';
import type { TablePlan } from './asked-cell.js';
import { cellsOf } from './rows-of.js';
import type { TableColumns } from './table-columns.js';
import type { GroupRow, UnitGroup } from './unit-group.js';

/** Without those that lie below another one of them, and each once. */
export function topmost({ last }: PlaceTree, numbers: readonly number[]): readonly number[] {
  let end = -1;
  return numbers
    .toSorted((a, b) => a - b)
    .filter((number) => {
      if (number <= end) return false;
      end = last[number] ?? number;
      return true;
    });
}

/** A copy of the caller's, so that it can be frozen. */
const copyOf = ({ name, units, ...rest }: UnitGroup): UnitGroup =>
  deepFreeze({
    ...rest,
    name: typeof name === 'string' ? name : { ...name },
    units: [...units],
  });

/** The rows of the groups that are in force on the last day of the first period. */
export function groupRows(
  plan: TablePlan,
  columns: TableColumns,
  groups: readonly UnitGroup[],
): readonly GroupRow[] {
  const [first] = columns.periods;
  // A group may hold units that the table does not: all of it is counted the general way.
  const general = { ...columns, plain: noPlainFigures, seen: noSeenFigures };
  return groups
    .filter((group) => first !== undefined && isInForce(group, first.to))
    .map((group) => {
      const numbers = group.units.map((id) => numberOf(plan.tree, findUnit(plan.hierarchy, id).id));
      const cells = onDemand(() => cellsOf(plan, general, topmost(plan.tree, numbers)));
      return Object.freeze({
        group: copyOf(group),
        get cells() {
          return cells();
        },
      });
    });
}
