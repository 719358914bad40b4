import type { Indicator } from '#room/indicators';
import { deepFreeze } from '#room/kit';
import type { Cell } from '../cell.js';
import { hiddenCell } from '../hidden/hidden-cell.js';
import { numberOf } from '../choice/place-tree.js';
import { askedCell, type CellAsked, type TablePlan } from './asked-cell.js';
import { ownCell } from './own-cell.js';
import type { FoundPlace } from './find-place.js';
import { askedTable, type AskedTable } from './remembered.js';
import { unallocatedCell } from './unallocated-rows.js';

/** The units of a row, or of the total; what is unallocated is a part of the total. */
export const rootsOf = ({ plan, roots }: AskedTable, { row }: FoundPlace): readonly number[] =>
  row === null || row.role === 'unallocated' ? roots : [numberOf(plan.tree, row.unit.id)];

function cellIn(plan: TablePlan, about: CellAsked, { row }: FoundPlace): Cell {
  if (row?.role === 'own') return ownCell(plan, about);
  if (row?.role === 'unallocated') return unallocatedCell(plan, about, row.unit.id);
  return askedCell(plan, about);
}

/** Works out a cell beside the columns of a table; undefined where nobody knows how. */
export function furtherCell(
  table: object,
  indicator: Indicator,
  place: FoundPlace,
): Cell | undefined {
  const asked = askedTable(table);
  if (asked === undefined) return undefined;
  const about: CellAsked = { indicator, period: place.period, roots: rootsOf(asked, place) };
  const { categories = asked.plan.categories } = place;
  const cell = cellIn({ ...asked.plan, categories }, about, place);
  return deepFreeze(asked.isHidden === true ? hiddenCell(cell) : cell);
}
