import type { Indicator } from '#room/indicators';
import { onDemand } from '#room/kit';
import type { Counting } from '../count/question.js';
import type { TablePlan } from '../table/asked-cell.js';
import type { Period } from '#room/time';
import { blocksOf, countBlock, isPlain } from './blocks.js';
import type { Draft } from './draft.js';
import { reachOf } from './loose-sums.js';
import { termIndicators } from '../ratio/term-indicators.js';
import { areInForce, askedScope, type AskedScope } from './asked-scope.js';

/** A figure all of whose rows are plain, counted for all units of a table. */
export interface PlainFigure {
  readonly indicator: Indicator;
  readonly scope: AskedScope;
  readonly block: Draft;
  /** Its place in the block. */
  readonly slot: number;
}

/** Finds a plain figure of a table; null where it has to be counted the general way. */
export type PlainFigures = (indicator: Indicator) => PlainFigure | null;

/** Whether a figure may be plain, as far as can be told without a look at the rows. */
export function mayBePlain(
  { store }: Counting,
  measure: TablePlan['measure'],
  { code, combine, breaks = [] }: Indicator,
): boolean {
  const addsLines = combine.line === 'sum' && store.lines.some(({ includes }) => includes?.length);
  const isAdded = combine.unit === 'sum' && (combine.time === 'sum' || combine.time === 'last');
  return (
    isAdded &&
    breaks.length === 0 &&
    !addsLines &&
    measure !== 'change' &&
    store.indicatorPlaces.has(code)
  );
}

/** Whether the question is one that plain figures can answer. */
export const isPlainQuestion = ({ counting, categories, baseOf, planOf }: TablePlan): boolean =>
  counting.assigned === null &&
  baseOf === null &&
  planOf === null &&
  Object.keys(categories).length === 0;

/** Of a table all of whose figures are counted the general way. */
export const noPlainFigures: PlainFigures = () => null;

/** The plain figures of a table; they are counted when one of them is first looked at. */
export function plainFigures(
  plan: TablePlan,
  columns: { readonly indicators: readonly Indicator[]; readonly periods: readonly Period[] },
  roots: readonly number[],
): PlainFigures {
  const { counting, measure } = plan;
  const isAsked = plan.lineage === undefined && isPlainQuestion(plan) && roots.length > 0;
  if (!isAsked) return noPlainFigures;
  // A ratio is plain where its terms are, whether they were asked for or not.
  const terms = columns.indicators.map((indicator) => termIndicators(counting.store, indicator));
  const asked = new Set([
    ...columns.indicators,
    ...terms.flatMap((both) => (both === null ? [] : [both.above, both.below])),
  ]);
  const indicators = [...asked].filter((indicator) => mayBePlain(counting, measure, indicator));
  const scope = askedScope(counting, roots, { measure, periods: columns.periods });
  if (indicators.length === 0 || !areInForce(scope)) return noPlainFigures;
  return figuresIn(scope, indicators);
}

/** Counts figures block by block, when one of a block is first looked at. */
export function figuresIn(scope: AskedScope, indicators: readonly Indicator[]): PlainFigures {
  const places = new Map<Indicator, { readonly block: () => Draft; readonly slot: number }>();
  for (const some of blocksOf(scope, indicators)) {
    const block = onDemand(() => countBlock(scope, some));
    for (const [slot, indicator] of some.entries()) places.set(indicator, { block, slot });
  }
  return (indicator) => {
    const place = places.get(indicator);
    if (place === undefined || !isPlain(place.block(), place.slot)) return null;
    return { indicator, scope, block: place.block(), slot: place.slot };
  };
}

/** Whether the sums of some units can be added exactly. */
export const canAdd = (figure: PlainFigure, roots: readonly number[]): boolean =>
  roots.length === 1 ||
  figure.scope.periods.every((_, period) => {
    const { tallies, loose } = figure.block;
    const places = roots.map((root) => placeOf(figure, root) + period);
    const sums = places.map((at) => reachOf(loose, at, tallies.sums[at] ?? 0));
    return sums.reduce((sum, one) => sum + one, 0) <= Number.MAX_SAFE_INTEGER;
  });

/** Where the cells of a figure of a unit begin. */
export const placeOf = ({ scope, block, slot }: PlainFigure, unit: number): number =>
  ((unit - scope.first) * block.scales.length + slot) * scope.periods.length;
