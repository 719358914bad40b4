import type { Cell } from '../cell.js';
import { excludedOf, emptyList, positionsOf } from './lists.js';
import type { CellsAsked } from './cells-asked.js';
import { placeOf, type PlainFigure } from './plain-figures.js';
import { sortRows } from './rows-of-unit.js';
import { exactAmount, isIncomplete, stateOf, whyNone, type Told } from './told-amount.js';
import { partialAt, silentAt } from './unit-heard.js';

const reported: Cell['coverage'] = Object.freeze({ reported: 1, partial: 0, expected: 1 });
const partial: Cell['coverage'] = Object.freeze({ reported: 0, partial: 1, expected: 1 });
const silent: Cell['coverage'] = Object.freeze({ reported: 0, partial: 0, expected: 1 });

/** What was worked out of a lowest place; three objects tell the coverage of all of them. */
function toldAt({ block, slot }: PlainFigure, at: number): Told {
  const { tallies, scales } = block;
  const other = tallies.partial[at] === 1 ? partial : silent;
  return {
    sum: tallies.sums[at] ?? 0,
    scale: scales[slot] ?? 1,
    seen: tallies.seen[at] ?? 0,
    coverage: tallies.reported[at] === 1 ? reported : other,
  };
}

/** The cells of a figure of a lowest place, one for each period. */
export function bottomCells(
  figure: PlainFigure,
  unit: number,
  { policy, ask }: CellsAsked,
): readonly Cell[] {
  const { scope, indicator } = figure;
  const first = placeOf(figure, unit);
  const { counted, excluded } = sortRows(figure, unit);
  const id = scope.store.tree.units[unit]?.id ?? null;
  return scope.periods.map(({ period }, at): Cell => {
    const told = toldAt(figure, first + at);
    if (isIncomplete(told, policy) && told.seen !== 0) return ask(period);
    const state = stateOf(told, policy);
    return Object.freeze({
      ...(state === null ? whyNone(told, policy) : exactAmount(state, told.sum / told.scale)),
      indicator: indicator.code,
      period: period.id,
      precision: undefined,
      coverage: told.coverage,
      silent: silentAt(figure, unit, at),
      partial: partialAt(figure, unit, at),
      standsIn: emptyList,
      contributors: positionsOf(counted[at] ?? []),
      excluded: excludedOf(excluded[at] ?? []),
      unit: id,
    });
  });
}
