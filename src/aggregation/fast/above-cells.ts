import { onDemand } from '#room/kit';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import { isBottom } from '../choice/place-tree.js';
import { known } from '../count/amounts.js';
import { excludedOf, positionsOf } from './lists.js';
import { withLateLists, type Lists } from './late-lists.js';
import { bareCell, exactCell } from './cell-at.js';
import type { CellsAsked } from './cells-asked.js';
import { seenBits } from './draft.js';
import { leewaysAt, looseQuantity, type Leeway } from './loose-sums.js';
import { placeOf, type PlainFigure } from './plain-figures.js';
import { sortRows } from './rows-of-unit.js';
import { expectedIn } from './asked-scope.js';
import { isIncomplete, isLoose, stateOf, whyNone, type ToldAmount } from './told-amount.js';
import { partialAt, silentAt } from './unit-heard.js';

/** What was worked out of some units together. */
function toldOf(figure: PlainFigure, roots: readonly number[], period: number): ToldAmount {
  const { tallies, scales } = figure.block;
  const places = roots.map((root) => placeOf(figure, root) + period);
  const add = (list: Float64Array | Int32Array): number =>
    places.reduce((sum, at) => sum + (list[at] ?? 0), 0);
  const expected = roots.reduce((sum, root) => sum + expectedIn(figure.scope, root, period), 0);
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

/** How far the amounts of some units together may be off. */
function leewayOfAll(figure: PlainFigure, roots: readonly number[], period: number): Leeway {
  const { loose, tallies } = figure.block;
  const places = roots.map((root) => placeOf(figure, root) + period);
  const all = loose === null ? [] : places.map((at) => leewaysAt(loose, at));
  const add = (name: 'below' | 'plausiblyBelow' | 'plausiblyAbove'): number =>
    all.reduce((sum, leeways) => sum + leeways[name], 0);
  return {
    below: add('below'),
    plausiblyBelow: add('plausiblyBelow'),
    plausiblyAbove: add('plausiblyAbove'),
    isOpen: places.some((at) => ((tallies.seen[at] ?? 0) & seenBits.open) !== 0),
    words: all.reduce((bits, { words }) => bits | words, 0),
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

/** The lists of a cell of some units. */
function listsOf(figure: PlainFigure, roots: readonly number[], period: number): Lists {
  const bottoms = bottomsOf(figure, roots);
  const rows = bottoms.map((unit) => sortRows(figure, unit));
  return {
    silent: Object.freeze(bottoms.flatMap((unit) => silentAt(figure, unit, period))),
    partial: Object.freeze(bottoms.flatMap((unit) => partialAt(figure, unit, period))),
    contributors: positionsOf(rows.flatMap(({ counted }) => counted[period] ?? [])),
    excluded: excludedOf(rows.flatMap(({ excluded }) => excluded[period] ?? [])),
  };
}

/** The cell of some units over one period; its lists are made when one is first looked at. */
export function aboveCell(
  figure: PlainFigure,
  { roots, policy, ask }: CellsAsked,
  { period, at }: { readonly period: Period; readonly at: number },
): Cell {
  const told = toldOf(figure, roots, at);
  const state = stateOf(told, policy);
  // An amount that is the only one keeps its word.
  if (isLoose(told) && told.coverage.reported < 2) return ask(period);
  const isSeen = figure.scope.owed !== null;
  // Where nobody owes anything, it matters who was excused.
  if (isSeen && told.coverage.expected === 0) return ask(period);
  const isRefused = isSeen || isIncomplete(told, policy);
  const lists = onDemand(() => (isRefused ? ask(period) : listsOf(figure, roots, at)));
  const [root = -1] = roots;
  const unit = roots.length === 1 ? (figure.scope.store.tree.units[root]?.id ?? null) : null;
  const place = { figure, unit, told, period: period.id };
  if (state === null) return withLateLists(bareCell(place, whyNone(told, policy)), lists);
  if (!isLoose(told)) return withLateLists(exactCell(place, state), lists);
  const quantity = looseQuantity(told, leewayOfAll(figure, roots, at));
  const { bounds, ...bare } = known(quantity, state);
  return withLateLists(bareCell(place, { ...bare, bounds: Object.freeze(bounds) }), lists);
}

/** The cells of a figure of some units, one for each period. */
export const aboveCells = (figure: PlainFigure, asked: CellsAsked): readonly Cell[] =>
  figure.scope.periods.map(({ period }, at) => aboveCell(figure, asked, { period, at }));
