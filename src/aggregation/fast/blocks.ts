import type { Indicator } from '#room/indicators';
import { addAllRows, addPlainRow } from './add-rows.js';
import { draftOf, troubles, type Draft } from './draft.js';
import { addInOrder } from './in-order.js';
import { askedRows } from './asked-places.js';
import { rollUp } from './roll-up.js';
import type { AskedScope } from './asked-scope.js';

/** How many cells are worked out together in any case; more figures are worked out block by block. */
const fewCells = 8_000_000;
/** Three cells take no more memory than the row that they may stand beside. */
const cellsOfRow = 3;

/** Indicators in blocks, so that a table of very many units takes memory for what is looked at. */
export function blocksOf(
  { units, periods, store }: AskedScope,
  indicators: readonly Indicator[],
): readonly (readonly Indicator[])[] {
  const most = Math.max(fewCells, store.columns.count * cellsOfRow);
  const size = Math.max(1, Math.floor(most / (units * periods.length)));
  const count = Math.ceil(indicators.length / size);
  return Array.from({ length: count }, (_, at) => indicators.slice(at * size, (at + 1) * size));
}

/** The rows of some indicators, or null where those are most of all: then all are gone through. */
function rowsOfBlock(scope: AskedScope, indicators: readonly Indicator[]) {
  const { store, units } = scope;
  // Most figures of most units are most rows, as far as can be told before rows are gathered.
  const areMost =
    indicators.length * 2 > store.indicators.length && units * 2 > store.tree.units.length;
  if (areMost) return null;
  const lists = indicators.map(({ code }) =>
    askedRows(scope, store.indicatorPlaces.get(code) ?? -1),
  );
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  return count * 2 > store.columns.count ? null : lists;
}

/** Counts some figures of all units over all periods asked. */
export function countBlock(scope: AskedScope, indicators: readonly Indicator[]): Draft {
  const draft = draftOf(scope, indicators);
  const lists = rowsOfBlock(scope, indicators);
  if (lists === null) addAllRows(draft);
  else for (const rows of lists) for (const row of rows) addPlainRow(draft, row);
  addInOrder(draft);
  rollUp(draft);
  return draft;
}

/** Whether a figure turned out to be plain. */
export const isPlain = ({ trouble }: Draft, slot: number): boolean =>
  trouble[slot] === troubles.none;
