import { onDemand, type KnownLiteral } from '#room/kit';
import { findUnit } from '#room/organization';
import type { Period } from '#room/time';
import { numberOf } from '../choice/place-tree.js';
import { countingOf } from '../count/counting-of.js';
import type { Dataset } from '../dataset/dataset.js';
import type { AggregateOptions } from './aggregate-options.js';
import type { TablePlan } from './asked-cell.js';
import { chooseIndicators } from './choose-indicators.js';
import { expectedUnits, silentUnits } from './expected-units.js';
import { plainScope, viewScope } from './scope.js';
import { viewAsked } from '../view/view.js';
import { groupRows } from './group-rows.js';
import type { UnitGroup } from './unit-group.js';
import { basePeriods, periodsAsked, planPeriods } from './periods-asked.js';
import { refuseOverlaps } from './refuse-overlaps.js';
import { noPlainFigures, plainFigures } from '../fast/plain-figures.js';
import { noSeenFigures, seenFigures } from '../fast/seen-figures.js';
import type { Pushed } from '../pushed/pushed.js';
import { rememberTable } from './remembered.js';
import { cellsOf, rowsOf } from './rows-of.js';
import type { TableColumns } from './table-columns.js';
import type { FigureTable } from './table.js';

/**
 * Rolls figures up over time and units into a table with a total, its units and their coverage.
 *
 * Vietnamese: tổng hợp số liệu.
 *
 * Time within a unit first, then units. Reports whose periods overlap are never added; a figure
 * sent on two reporting lines counts once unless its indicator says otherwise; a consolidated
 * figure stands in for units that are not all in; rates are recomputed from their terms; a missing
 * figure is never zero and lowers the coverage of its cell. What may not be added is a cell with
 * state `refused` and the reason.
 *
 * @param dataset - The figures.
 * @param options - Units, period, comparison, indicators and what to do with missing figures.
 * @returns The table, frozen all the way down; the dataset is left untouched.
 * @throws {@link DanvanError} with code `UNKNOWN_UNIT`, `UNKNOWN_INDICATOR`, `UNKNOWN_PERIOD` or
 * `OVERLAPPING_UNITS`.
 *
 * @example
 * ```ts
 * import { aggregate, createDataset, createHierarchy, findCell } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh', name: 'tỉnh' },
 *   { id: 'xa-a', name: 'xã A', parent: 'tinh' },
 *   { id: 'xa-b', name: 'xã B', parent: 'tinh' },
 * ]);
 * const observations = [
 *   { unit: 'xa-a', indicator: 'outreach.sessions', period: '2026-Q3', value: 12 },
 * ];
 * const dataset = createDataset({ hierarchy, indicators, observations });
 * const table = aggregate(dataset, { units: 'tinh', period: '2026-Q3' });
 * const { amount, coverage } = findCell(table, 'outreach.sessions');
 * amount; //=> 12
 * coverage; //=> { reported: 1, partial: 0, expected: 2 }
 * ```
 *
 * @category Aggregation
 */
export function aggregate<
  UnitId extends string,
  Code extends string,
  const AskedUnit extends string,
  const AskedCode extends string,
>(
  dataset: Dataset<UnitId, Code>,
  options: AggregateOptions<KnownLiteral<UnitId, AskedUnit>, KnownLiteral<Code, AskedCode>>,
): FigureTable<UnitId, Code>;
export function aggregate(dataset: Dataset, options: AggregateOptions): FigureTable {
  return aggregateWith(dataset, options, undefined);
}

/** The same where part of the figures was counted elsewhere, and the dataset holds the rows of the rest. */
export function aggregateWith(
  dataset: Dataset,
  options: AggregateOptions,
  pushed: Pushed | undefined,
): FigureTable {
  const asked = typeof options.units === 'string' ? [options.units] : options.units;
  const [period, ...others] = periodsAsked(dataset.periods, options);
  const periods = [period, ...others];
  const plan = { ...planOf(dataset, options, period), pushed };
  const units = asked.map((id) => findUnit(plan.hierarchy, id));
  refuseOverlaps(plan.hierarchy, units);
  const roots = units.map(({ id }) => numberOf(plan.tree, id));
  const indicators = chooseIndicators(plan, options.indicators, { roots, periods });
  const isHere = pushed === undefined;
  const plain = isHere ? plainFigures(plan, { indicators, periods }, roots) : noPlainFigures;
  const seen = isHere ? seenFigures(plan, { indicators, periods }, roots) : noSeenFigures;
  const columns = { indicators, periods, period, plain, seen, groups: options.groups ?? [] };
  const table = tableOf(plan, columns, roots);
  // What is not in the dataset cannot be explained from it.
  if (isHere) rememberTable(table, { plan, roots, plain });
  return table;
}

interface Asked extends TableColumns {
  /** The first of the periods. */
  readonly period: Period;
  readonly groups: readonly UnitGroup[];
}

/** A table whose cells are worked out when they are looked at. */
function tableOf(plan: TablePlan, columns: Asked, roots: readonly number[]): FigureTable {
  const { dataset, tree, hierarchy, baseOf } = plan;
  const { indicators, periods, period } = columns;
  const units = roots.flatMap((root) => tree.units[root] ?? []);
  const parts = {
    total: onDemand(() => cellsOf(plan, columns, roots)),
    rows: onDemand(() => Object.freeze(rowsOf(plan, columns, roots))),
    groups: onDemand(() => Object.freeze(groupRows(plan, columns, columns.groups))),
    expected: onDemand(() => Object.freeze(expectedUnits(plan, columns, roots))),
  };
  const silent = onDemand(() =>
    Object.freeze(silentUnits(plan, columns, { expected: parts.expected(), roots })),
  );
  const known = {
    hierarchy,
    units: Object.freeze(units),
    period,
    periods: Object.freeze(periods),
    ...(baseOf !== null && { basePeriod: baseOf(period) }),
    catalogue: dataset.catalogue,
    indicators: Object.freeze(indicators),
  };
  return withParts(known, { ...parts, silent });
}

type Lazy = 'total' | 'rows' | 'groups' | 'expected' | 'silent';

const withParts = (
  known: Omit<FigureTable, Lazy>,
  parts: { readonly [Part in Lazy]: () => FigureTable[Part] },
): FigureTable =>
  Object.freeze({
    ...known,
    get total() {
      return parts.total();
    },
    get rows() {
      return parts.rows();
    },
    get groups() {
      return parts.groups();
    },
    get expected() {
      return parts.expected();
    },
    get silent() {
      return parts.silent();
    },
  });

/** Which tree is asked, and how its units are counted. */
function seenBy(dataset: Dataset, { view, countErrors }: AggregateOptions, period: Period) {
  const counting = countingOf(dataset, countErrors ?? false);
  const { hierarchy, register } = dataset;
  if (view === undefined && register === undefined) {
    const scopeOf = plainScope(counting);
    return { hierarchy, tree: counting.tree, scopeOf, counting };
  }
  const seen = viewAsked(dataset, view, period.to);
  return {
    hierarchy: seen.hierarchy,
    tree: seen.tree,
    scopeOf: viewScope(counting, seen.tree, seen.lineage),
    counting,
    lineage: seen.lineage,
  };
}

const planOf = (dataset: Dataset, options: AggregateOptions, period: Period): TablePlan => ({
  dataset,
  ...seenBy(dataset, options, period),
  policy: options.missing ?? 'partial',
  measure: options.measure ?? 'actual',
  categories: options.categories ?? {},
  compareWith: options.compareWith ?? null,
  baseOf: options.compareWith === undefined ? null : basePeriods[options.compareWith],
  isLikeForLike: options.likeForLike ?? false,
  planOf: options.plan === undefined ? null : planPeriods[options.plan],
  areAll: options.rows === 'all',
});
