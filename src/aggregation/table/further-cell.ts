import type { Indicator } from '#room/indicators';
import { deepFreeze } from '#room/kit';
import type { Cell } from '../cell.js';
import { numberOf } from '../choice/place-tree.js';
import { askedCell, type CellAsked } from './asked-cell.js';
import { ownCell } from './own-cell.js';
import type { FoundPlace } from './find-place.js';
import { askedTable, type AskedTable } from './remembered.js';

/** The units of a row, or of the total. */
export const rootsOf = ({ plan, roots }: AskedTable, { row }: FoundPlace): readonly number[] =>
  row === null ? roots : [numberOf(plan.counting.tree, row.unit.id)];

/** Works out a cell beside the columns of a table; undefined where nobody knows how. */
export function furtherCell(
  table: object,
  indicator: Indicator,
  place: FoundPlace,
): Cell | undefined {
  const asked = askedTable(table);
  if (asked === undefined) return undefined;
  const about: CellAsked = { indicator, period: place.period, roots: rootsOf(asked, place) };
  const isOwn = place.row?.role === 'own';
  return deepFreeze(isOwn ? ownCell(asked.plan, about) : askedCell(asked.plan, about));
}
