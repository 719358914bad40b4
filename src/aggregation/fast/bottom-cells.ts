import type { Cell } from '../cell.js';
import { bareCell, exactCell } from './cell-at.js';
import { seenBits } from './draft.js';
import { excludedOf, emptyList, positionsOf } from './lists.js';
import type { CellsAsked } from './cells-asked.js';
import { placeOf, type PlainFigure } from './plain-figures.js';
import { sortRows, type SortedRows } from './rows-of-unit.js';
import {
  amountOf,
  isIncomplete,
  isLoose,
  stateOf,
  whyNone,
  type ToldAmount,
} from './told-amount.js';
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

/** The cells of a figure of one lowest place: where they begin, and its sorted rows. */
interface BottomRow {
  readonly figure: PlainFigure;
  readonly unit: number;
  readonly id: string | null;
  readonly first: number;
  readonly sorted: SortedRows;
}

/** A place that sent all of a figure: most cells of most tables, so made without a detour. */
function fullCell({ figure, id, first, sorted }: BottomRow, at: number): Cell {
  const { tallies, scales } = figure.block;
  const amount = amountOf(tallies.sums[first + at] ?? 0, scales[figure.slot] ?? 1);
  return Object.freeze({
    state: ((tallies.seen[first + at] ?? 0) & seenBits.amount) === 0 ? 'nil' : 'reported',
    amount,
    from: amount,
    to: amount,
    qualifier: undefined,
    bounds: figure.scope.boundsOf(amount),
    indicator: figure.indicator.code,
    period: figure.scope.periods[at]?.period.id ?? '',
    precision: undefined,
    coverage: reported,
    silent: emptyList,
    partial: emptyList,
    standsIn: emptyList,
    contributors: positionsOf(sorted.counted[at]),
    excluded: excludedOf(sorted.excluded[at]),
    unit: id,
  });
}

/** A place that sent some of a figure, or nothing. */
function otherCell(row: BottomRow, at: number, { policy, ask }: CellsAsked): Cell {
  const { figure, unit, id, first, sorted } = row;
  const told = toldAt(figure, first + at);
  const { period } = figure.scope.periods[at] ?? {};
  if (period === undefined) throw new RangeError(`The table has no period ${at}.`);
  if (isLoose(told) || (isIncomplete(told, policy) && told.seen !== 0)) return ask(period);
  const state = stateOf(told, policy);
  const place = { figure, unit: id, told, period: period.id };
  const lists = {
    silent: silentAt(figure, unit, at),
    partial: partialAt(figure, unit, at),
    contributors: positionsOf(sorted.counted[at]),
    excluded: excludedOf(sorted.excluded[at]),
  };
  const cell = state === null ? bareCell(place, whyNone(told, policy)) : exactCell(place, state);
  return Object.freeze({ ...cell, ...lists });
}

/** The cells of a figure of a lowest place, one for each period. */
export function bottomCells(figure: PlainFigure, unit: number, asked: CellsAsked): readonly Cell[] {
  const { scope, block } = figure;
  const first = placeOf(figure, unit);
  const id = scope.store.tree.units[unit]?.id ?? null;
  const row = { figure, unit, id, first, sorted: sortRows(figure, unit) };
  const cells: Cell[] = [];
  for (let at = 0; at < scope.periods.length; at += 1) {
    const isLooseCell = ((block.tallies.seen[first + at] ?? 0) & seenBits.loose) !== 0;
    const isFull = block.tallies.reported[first + at] === 1 && !isLooseCell;
    cells.push(isFull ? fullCell(row, at) : otherCell(row, at, asked));
  }
  return cells;
}
