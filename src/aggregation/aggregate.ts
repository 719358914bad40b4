import { deepFreeze } from '#room/kit';
import { findUnit } from '#room/organization';
import { periodOf, previousPeriod, samePeriodLastYear } from '#room/time';
import type { MissingPolicy } from './additive-cell.js';
import { cellsOf } from './cells-of.js';
import { chooseIndicators } from './choose-indicators.js';
import type { Dataset } from './dataset.js';
import { refuseOverlaps } from './refuse-overlaps.js';
import { rowsOf } from './rows-of.js';
import { leavesOf, silentAmong } from './silent-among.js';
import type { Table } from './table.js';

/**
 * What to aggregate.
 *
 * Vietnamese: yêu cầu tổng hợp.
 *
 * @example
 * ```ts
 * import type { AggregateOptions } from 'danvan';
 *
 * const options: AggregateOptions = {
 *   units: 'tay-ninh',
 *   period: '2020-H1',
 *   compareWith: 'same-period-last-year',
 * };
 * ```
 *
 * @category Aggregation
 */
export interface AggregateOptions {
  /** One unit, broken down into the places below it; or several, none of which holds another. */
  readonly units: string | readonly string[];
  /** The id of a period: `2020-H1`, `2024-H1@tt-01-2024-ttcp`. */
  readonly period: string;
  /** Defaults to no comparison. */
  readonly compareWith?: 'same-period-last-year' | 'previous-period' | undefined;
  /** Codes in the order wanted. Defaults to all that were sent, in the order of the catalogue. */
  readonly indicators?: readonly string[] | undefined;
  /** Defaults to `partial`. */
  readonly missing?: MissingPolicy | undefined;
}

const basePeriods = Object.freeze({
  'same-period-last-year': samePeriodLastYear,
  'previous-period': previousPeriod,
});

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
export function aggregate(dataset: Dataset, options: AggregateOptions): Table {
  const asked = typeof options.units === 'string' ? [options.units] : options.units;
  const units = asked.map((id) => findUnit(dataset.hierarchy, id));
  refuseOverlaps(dataset, units);
  const period = periodOf(options.period, dataset.periods);
  const base = options.compareWith && basePeriods[options.compareWith](period);
  const plan = { dataset, period, base, policy: options.missing ?? 'partial' };
  const indicators = chooseIndicators(dataset, options.indicators, { units: asked, period });
  const expected = units.flatMap((unit) => leavesOf(dataset, unit));
  const cells = deepFreeze({
    units,
    period,
    ...(base && { basePeriod: base }),
    catalogue: dataset.catalogue,
    indicators,
    total: cellsOf(plan, indicators, asked),
    rows: rowsOf(plan, indicators, units),
    expected,
    silent: silentAmong(expected, indicators, plan),
  });
  return Object.freeze({ hierarchy: dataset.hierarchy, ...cells });
}
