import type { Cell } from '../cell.js';
import { bareCell, type CellAt } from './cell-at.js';
import type { Lists } from './late-lists.js';
import { excludedOf, emptyList, positionsOf } from './lists.js';
import type { CellsAsked } from './cells-asked.js';
import { placeOf, type PlainFigure } from './plain-figures.js';
import { sortRows } from './rows-of-unit.js';
import { exactBounds, isIncomplete, stateOf, whyNone, type ToldAmount } from './told-amount.js';
import { partialAt, silentAt } from './unit-heard.js';

const reported: Cell['coverage'] = Object.freeze({ reported: 1, partial: 0, expected: 1 });
const partial: Cell['coverage'] = Object.freeze({ reported: 0, partial: 1, expected: 1 });
const silent: Cell['coverage'] = Object.freeze({ reported: 0, partial: 0, expected: 1 });

/** What was worked out of a lowest place; three objects tell the coverage of all of them. */
function toldAt({ block, slot }: PlainFigure, at: number): ToldAmount {
  const { tallies, scales } = block;
  const other = tallies.partial[at] === 1 ? partial : silent;
  return {
    sum: tallies.sums[at] ?? 0,
    scale: scales[slot] ?? 1,
    seen: tallies.seen[at] ?? 0,
    coverage: tallies.reported[at] === 1 ? reported : other,
  };
}

/** Field by field: taking over the fields of another object takes ten times as long. */
function wholeCell(
  { figure, unit, told, period }: CellAt,
  state: Cell['state'],
  lists: Lists,
): Cell {
  const amount = told.sum / told.scale;
  return Object.freeze({
    state,
    amount,
    from: amount,
    to: amount,
    qualifier: undefined,
    bounds: exactBounds(amount),
    indicator: figure.indicator.code,
    period,
    precision: undefined,
    coverage: told.coverage,
    silent: lists.silent,
    partial: lists.partial,
    standsIn: emptyList,
    contributors: lists.contributors,
    excluded: lists.excluded,
    unit,
  });
}

/** The cells of a figure of a lowest place, one for each period. */
export function bottomCells(
  figure: PlainFigure,
  unit: number,
  { policy, ask }: CellsAsked,
): readonly Cell[] {
  const { scope } = figure;
  const first = placeOf(figure, unit);
  const { counted, excluded } = sortRows(figure, unit);
  const id = scope.store.tree.units[unit]?.id ?? null;
  return scope.periods.map(({ period }, at): Cell => {
    const told = toldAt(figure, first + at);
    if (isIncomplete(told, policy) && told.seen !== 0) return ask(period);
    const state = stateOf(told, policy);
    const place = { figure, unit: id, told, period: period.id };
    const lists = {
      silent: silentAt(figure, unit, at),
      partial: partialAt(figure, unit, at),
      contributors: positionsOf(counted[at]),
      excluded: excludedOf(excluded[at]),
    };
    return state === null
      ? Object.freeze({ ...bareCell(place, whyNone(told, policy)), ...lists })
      : wholeCell(place, state, lists);
  });
}
