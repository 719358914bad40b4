import { onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { isBottom } from '../choice/place-tree.js';
import { excludedOf, emptyList, positionsOf } from './lists.js';
import type { CellsAsked } from './cells-asked.js';
import { placeOf, type PlainFigure } from './plain-figures.js';
import { sortRows } from './rows-of-unit.js';
import { bottomsIn } from './scope.js';
import { exactAmount, isIncomplete, stateOf, whyNone, type Told } from './told-amount.js';
import { partialAt, silentAt } from './unit-heard.js';

/** What was worked out of some units together. */
function toldOf(figure: PlainFigure, roots: readonly number[], period: number): Told {
  const { tallies, scales } = figure.block;
  const places = roots.map((root) => placeOf(figure, root) + period);
  const add = (list: Float64Array | Int32Array): number =>
    places.reduce((sum, at) => sum + (list[at] ?? 0), 0);
  const expected = roots.reduce((sum, root) => sum + bottomsIn(figure.scope, root), 0);
  return {
    sum: add(tallies.sums),
    scale: scales[figure.slot] ?? 1,
    seen: places.reduce((bits, at) => bits | (tallies.seen[at] ?? 0), 0),
    coverage: Object.freeze({
      reported: add(tallies.reported),
      partial: add(tallies.partial),
      expected,
    }),
  };
}

/** The lowest places at and below some units. */
function bottomsOf({ scope }: PlainFigure, roots: readonly number[]): readonly number[] {
  const { tree } = scope.store;
  const all: number[] = [];
  for (const root of roots) {
    for (let unit = root; unit <= (tree.last[root] ?? root); unit += 1) {
      if (isBottom(tree, unit)) all.push(unit);
    }
  }
  return all;
}

/** The lists of a cell, each made when it is first looked at. */
function listsOf(figure: PlainFigure, roots: readonly number[], period: number) {
  const bottoms = onDemand(() => bottomsOf(figure, roots));
  const sorted = onDemand(() => {
    const rows = bottoms().map((unit) => sortRows(figure, unit));
    return {
      contributors: positionsOf(rows.flatMap(({ counted }) => counted[period] ?? [])),
      excluded: excludedOf(rows.flatMap(({ excluded }) => excluded[period] ?? [])),
    };
  });
  return {
    silent: onDemand(() =>
      Object.freeze(bottoms().flatMap((unit) => silentAt(figure, unit, period))),
    ),
    partial: onDemand(() =>
      Object.freeze(bottoms().flatMap((unit) => partialAt(figure, unit, period))),
    ),
    sorted,
  };
}

/** The cell of some units over one period. */
function aboveCell(
  figure: PlainFigure,
  { roots, policy, ask }: CellsAsked,
  { period, at }: { readonly period: Period; readonly at: number },
): Cell {
  const { scope, indicator } = figure;
  const told = toldOf(figure, roots, at);
  const state = stateOf(told, policy);
  const lists = listsOf(figure, roots, at);
  const isRefused = isIncomplete(told, policy);
  const sorted = isRefused ? onDemand(() => ask(period)) : lists.sorted;
  const isOne = roots.length === 1;
  return Object.freeze({
    ...(state === null ? whyNone(told, policy) : exactAmount(state, told.sum / told.scale)),
    indicator: indicator.code,
    period: period.id,
    precision: undefined,
    coverage: told.coverage,
    get silent() {
      return lists.silent();
    },
    get partial() {
      return lists.partial();
    },
    standsIn: emptyList,
    get contributors() {
      return sorted().contributors;
    },
    get excluded() {
      return sorted().excluded;
    },
    unit: isOne ? (scope.store.tree.units[roots[0] ?? -1]?.id ?? null) : null,
  });
}

/** The cells of a figure of some units, one for each period. */
export const aboveCells = (figure: PlainFigure, asked: CellsAsked): readonly Cell[] =>
  figure.scope.periods.map(({ period }, at) => aboveCell(figure, asked, { period, at }));
