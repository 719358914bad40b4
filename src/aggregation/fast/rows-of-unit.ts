import type { Cell } from '../cell.js';
import { rowsBetween } from '../dataset/rows-by-unit.js';
import type { PlainFigure } from './plain-figures.js';
import { reachesOver } from './period-relations.js';
import { rowKindOf, rowKinds } from './plain-row.js';
import { isState } from './scope.js';

type Excluded = Cell['excluded'][number];

/** By period: the positions of what was counted, and of what was not. */
export interface SortedRows {
  readonly counted: readonly number[][];
  readonly excluded: readonly Excluded[][];
}

const roomFor = (figure: PlainFigure) => ({
  counted: figure.scope.periods.map((): number[] => []),
  excluded: figure.scope.periods.map((): Excluded[] => []),
});

/** The rows of one unit that take part. */
function rowsOf({ indicator, scope }: PlainFigure, unit: number): Int32Array {
  const { store, rows } = scope;
  const groups = store.figureRows(store.indicatorPlaces.get(indicator.code) ?? -1);
  const all = rowsBetween(groups, { from: unit, to: unit });
  return all.filter((row) => rowKindOf(store, row, rows) !== rowKinds.passedOver);
}

/** What happened: each report that lies in a period is counted. */
function sortFlows(figure: PlainFigure, unit: number): SortedRows {
  const { columns } = figure.scope.store;
  const { starts, asked, days } = figure.scope.flows;
  const { counted, excluded } = roomFor(figure);
  for (const row of rowsOf(figure, unit)) {
    const period = columns.periods[row] ?? 0;
    const position = columns.positions[row] ?? row;
    const end = starts[period + 1] ?? 0;
    for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
      const at = asked[entry] ?? 0;
      if (days[entry] !== reachesOver) counted[at]?.push(position);
      else excluded[at]?.push({ position, reason: 'outside-period' });
    }
  }
  return { counted, excluded };
}

/** States: the latest one is counted. */
function sortStates(figure: PlainFigure, unit: number): SortedRows {
  const { columns, periods } = figure.scope.store;
  const { starts, asked, days } = figure.scope.states;
  const { counted, excluded } = roomFor(figure);
  const endOf = (row: number): number => periods[columns.periods[row] ?? 0]?.to ?? 0;
  for (const row of rowsOf(figure, unit).toSorted((a, b) => endOf(a) - endOf(b))) {
    const period = columns.periods[row] ?? 0;
    const position = columns.positions[row] ?? row;
    const end = starts[period + 1] ?? 0;
    for (let entry = starts[period] ?? 0; entry < end; entry += 1) {
      const at = asked[entry] ?? 0;
      if (days[entry] === reachesOver) {
        excluded[at]?.push({ position, reason: 'outside-period' });
        continue;
      }
      const earlier = counted[at]?.pop();
      if (earlier !== undefined) {
        excluded[at]?.push({ position: earlier, reason: 'earlier-state' });
      }
      counted[at]?.push(position);
    }
  }
  return { counted, excluded };
}

/** Which reports of a lowest place were counted in each period, and why the others were not. */
export const sortRows = (figure: PlainFigure, unit: number): SortedRows =>
  isState(figure.indicator) ? sortStates(figure, unit) : sortFlows(figure, unit);
