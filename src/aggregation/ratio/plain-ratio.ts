import type { Indicator } from '#room/indicators';
import { countsLast } from '../fast/asked-scope.js';
import { seenBits } from '../fast/draft.js';
import { canAdd, placeOf, type PlainFigure, type PlainFigures } from '../fast/plain-figures.js';
import { numbersBetween } from '../dataset/rows-by-unit.js';
import type { Counted } from '../dataset/dataset-of.js';
import { termIndicators } from './term-indicators.js';

/** A ratio that nobody stated, and both of whose terms are plain: two flows, or two states. */
export interface PlainRatio {
  readonly indicator: Indicator;
  readonly above: PlainFigure;
  readonly below: PlainFigure;
  readonly areStates: boolean;
}

/** Whether any of some units, or one below them, sent rows of an indicator. */
function isSent({ tree, ...store }: Counted, { code }: Indicator, roots: readonly number[]) {
  const groups = store.figureRows(store.indicatorPlaces.get(code) ?? -1);
  return roots.some(
    (root) => numbersBetween(groups, { from: root, to: tree.last[root] ?? root }).length > 0,
  );
}

/** Whether a word before an amount, at some units or below, leaves open how large a term is. */
const isLoose = (figure: PlainFigure, roots: readonly number[]): boolean =>
  roots.some((root) => {
    const first = placeOf(figure, root);
    const { seen } = figure.block.tallies;
    return figure.scope.periods.some((_, at) => ((seen[first + at] ?? 0) & seenBits.loose) !== 0);
  });

/** Finds a plain ratio of some units; null where it has to be counted the general way. */
export function plainRatio(
  plain: PlainFigures,
  { indicator, store }: { readonly indicator: Indicator; readonly store: Counted },
  roots: readonly number[],
): PlainRatio | null {
  const isOne = indicator.combine.unit === 'recompute' && !indicator.breaks?.length;
  const terms = isOne ? termIndicators(store, indicator) : null;
  if (terms === null || terms.above === terms.below || isSent(store, indicator, roots)) return null;
  const areStates = countsLast(terms.above);
  if (areStates !== countsLast(terms.below)) return null;
  const above = plain(terms.above);
  const below = plain(terms.below);
  if (above === null || below === null) return null;
  if (!canAdd(above, roots) || !canAdd(below, roots)) return null;
  if (isLoose(above, roots) || isLoose(below, roots)) return null;
  return { indicator, above, below, areStates };
}
