import type { Indicator } from '#room/indicators';
import type { Period } from '#room/time';
import type { Cell } from '../cell.js';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import type { TablePlan } from '../table/asked-cell.js';
import { heirTree, type HeirTree } from '../view/heir-tree.js';
import type { Lineage } from '../view/lineage.js';
import { aboveCells } from './above-cells.js';
import { askedScope, countsLast, type AskedScope } from './asked-scope.js';
import type { CellsAsked } from './cells-asked.js';
import { daysInForce, owedDays } from './owed-days.js';
import {
  canAdd,
  figuresIn,
  isPlainQuestion,
  mayBePlain,
  type PlainFigure,
} from './plain-figures.js';

/** A plain figure of a view, and its units by their numbers in the tree of the day. */
export interface SeenFigure {
  readonly figure: PlainFigure;
  readonly heirs: HeirTree;
}

/** Finds a plain figure of a view; null where it has to be counted the general way. */
export type SeenFigures = (indicator: Indicator) => SeenFigure | null;

/** Of a table all of whose figures are counted the general way. */
export const noSeenFigures: SeenFigures = () => null;

interface Heirs extends HeirTree {
  readonly inForce: readonly (readonly Stretch[])[];
}

// The same for all tables of a view; they go when the view goes.
const made = new WeakMap<PlaceTree, Heirs>();

/** The tree of a view is made for it alone, so that it stands for the view. */
function heirsOf(today: PlaceTree, lineage: Lineage | null): Heirs {
  const known = made.get(today);
  if (known !== undefined) return known;
  const tree = heirTree(today, lineage);
  const heirs = { ...tree, inForce: daysInForce(tree.tree) };
  made.set(today, heirs);
  return heirs;
}

/** By number of the store: the place of what a unit sends; -1 for what is not asked. */
function placesAmong({ store, first, units }: AskedScope, { senders }: HeirTree, all: PlaceTree) {
  return Int32Array.from(all.units, ({ id }) => {
    const place = (senders.get(id) ?? -1) - first;
    return place < 0 || place >= units || store.tree.units[first + place] === undefined
      ? -1
      : place;
  });
}

/** What a table asks of a view. */
function seenScope(
  { counting, measure }: TablePlan,
  heirs: Heirs,
  asked: { readonly roots: readonly number[]; readonly periods: readonly Period[] },
): AskedScope {
  const { tree, inForce } = heirs;
  const store = { ...counting.store, tree };
  const roots = asked.roots.map((root) => heirs.numbers[root] ?? -1);
  const scope = askedScope({ ...counting, store, tree }, roots, {
    measure,
    periods: asked.periods,
  });
  const { first, units, periods } = scope;
  const places = placesAmong(scope, heirs, counting.tree);
  return { ...scope, owed: { places, ...owedDays(tree, { first, units, periods, inForce }) } };
}

/** The plain figures of a view: what happened, told once by each unit for days of its own. */
export function seenFigures(
  plan: TablePlan,
  columns: { readonly indicators: readonly Indicator[]; readonly periods: readonly Period[] },
  roots: readonly number[],
): SeenFigures {
  const { lineage, tree, counting, measure } = plan;
  if (lineage === undefined || !isPlainQuestion(plan) || roots.length === 0) return noSeenFigures;
  const indicators = columns.indicators.filter(
    (indicator) => mayBePlain(counting, measure, indicator) && !countsLast(indicator),
  );
  if (indicators.length === 0) return noSeenFigures;
  const heirs = heirsOf(tree, lineage);
  const find = figuresIn(seenScope(plan, heirs, { roots, periods: columns.periods }), indicators);
  return (indicator) => {
    const figure = find(indicator);
    return figure === null ? null : { figure, heirs };
  };
}

/** The cells of a figure of some units of a view; null where they have to be asked one by one. */
export function seenCells(seen: SeenFigure | null, asked: CellsAsked): readonly Cell[] | null {
  if (seen === null) return null;
  const { figure, heirs } = seen;
  const roots = asked.roots.map((root) => heirs.numbers[root] ?? -1);
  const areWhole = roots.every((root) => heirs.isOdd[root] === 0);
  return areWhole && canAdd(figure, roots) ? aboveCells(figure, { ...asked, roots }) : null;
}
