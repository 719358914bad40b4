import type { Cell } from '../cell.js';
import { rowsBetween } from '../dataset/rows-by-unit.js';
import { reachesOver } from './period-relations.js';
import type { PlainFigure } from './plain-figures.js';
import { rowKindOf, rowKinds } from './plain-row.js';
import { countsLast } from './asked-scope.js';
import { positionOf } from '../dataset/store.js';

type Excluded = Cell['excluded'][number];

/** By period: the positions of what was counted, and of what was not; nothing where there is none. */
export interface SortedRows {
  readonly counted: (number[] | undefined)[];
  readonly excluded: (Excluded[] | undefined)[];
}

function addTo<Item>(lists: (Item[] | undefined)[], at: number, item: Item): void {
  const list = lists[at];
  if (list === undefined) lists[at] = [item];
  else list.push(item);
}

/** A later state takes the place of the one before; what happened is added. */
function addRow(
  figure: PlainFigure,
  { row, isWrong }: { readonly row: number; readonly isWrong: boolean },
  { counted, excluded }: SortedRows,
): void {
  const { store, states, flows } = figure.scope;
  const isLast = countsLast(figure.indicator);
  const { starts, asked, days } = isLast ? states : flows;
  const period = store.columns.periods[row] ?? 0;
  const position = positionOf(store.columns, row);
  const end = starts[period + 1] ?? 0;
  for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
    const at = asked[entry] ?? 0;
    if (isWrong) addTo(excluded, at, { position, reason: 'error' });
    else if (days[entry] === reachesOver)
      addTo(excluded, at, { position, reason: 'outside-period' });
    else {
      const earlier = isLast ? counted[at]?.pop() : undefined;
      if (earlier !== undefined) {
        addTo(excluded, at, { position: earlier, reason: 'earlier-state' });
      }
      addTo(counted, at, position);
    }
  }
}

/** The rows of a unit, in the order of time where that matters. */
export function rowsOfUnit({ indicator, scope }: PlainFigure, unit: number): Int32Array {
  const { figureRows, indicatorPlaces, columns, periods } = scope.store;
  const groups = figureRows(indicatorPlaces.get(indicator.code) ?? -1);
  const rows = rowsBetween(groups, { from: unit, to: unit });
  if (!countsLast(indicator)) return rows;
  const endOf = (row: number): number => periods[columns.periods[row] ?? 0]?.to ?? 0;
  return rows.toSorted((a, b) => endOf(a) - endOf(b));
}

/** Which reports of a lowest place were counted in each period, and why the others were not. */
export function sortRows(figure: PlainFigure, unit: number): SortedRows {
  const { store, rows } = figure.scope;
  const sorted: SortedRows = { counted: [], excluded: [] };
  for (const row of rowsOfUnit(figure, unit)) {
    const kind = rowKindOf(store, row, rows);
    if (kind !== rowKinds.passedOver)
      addRow(figure, { row, isWrong: kind === rowKinds.wrong }, sorted);
  }
  return sorted;
}
