import type { Indicator, Observation, ObservedValue } from '#room/indicators';
import type { ReportingLine } from '#room/obligations';
import { dayNumberOf, startOfYear, type Period } from '#room/time';
import type { PlaceTree } from '../choice/place-tree.js';
import { marks, measures, states, type Columns, type Detail } from './columns.js';

/** A period and its days as numbers; `start` is where its running totals begin. */
export interface PeriodDays {
  readonly period: Period;
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** The days of a period. */
export const daysOfPeriod = (period: Period): PeriodDays => ({
  period,
  from: dayNumberOf(period.from),
  to: dayNumberOf(period.to),
  start: dayNumberOf(startOfYear(period)),
});

/** The observations of a dataset, and what their numbers stand for. */
export interface Store {
  readonly tree: PlaceTree;
  readonly indicators: readonly Indicator[];
  /** Places of indicators by code. */
  readonly indicatorPlaces: ReadonlyMap<string, number>;
  readonly lines: readonly ReportingLine[];
  readonly periods: readonly PeriodDays[];
  readonly columns: Columns;
}

const noDetail: Detail = Object.freeze({});

export const detailOf = ({ details }: Columns, row: number): Detail => details.get(row) ?? noDetail;

/** The place of a row in the list that was given. */
export const positionOf = ({ positions }: Pick<Columns, 'positions'>, row: number): number =>
  positions[row] ?? row;

/** The value of a row. */
export function valueOf(columns: Columns, row: number): ObservedValue {
  const { value } = detailOf(columns, row);
  if (value !== undefined) return value;
  const state = states[(columns.marks[row] ?? 0) & marks.state] ?? 'missing';
  return Object.freeze(
    state === 'reported' ? { state, amount: columns.amounts[row] ?? 0 } : { state },
  );
}

const has = (bits: number, bit: number): boolean => (bits & bit) !== 0;

/** The observation of a row, made anew. */
export function observationAt(store: Store, row: number): Observation {
  const { columns, tree, indicators, periods, lines } = store;
  const bits = columns.marks[row] ?? 0;
  const period = periods[columns.periods[row] ?? 0]?.period;
  const unit = tree.units[columns.units[row] ?? 0]?.id;
  const indicator = indicators[columns.indicators[row] ?? 0]?.code;
  const line = lines[(columns.lines[row] ?? 0) - 1]?.id;
  const { source, categories, activity } = detailOf(columns, row);
  if (period === undefined || unit === undefined || indicator === undefined) {
    throw new RangeError(`The store has no row ${row}.`);
  }
  return Object.freeze({
    unit,
    indicator,
    period,
    value: valueOf(columns, row),
    basis: has(bits, marks.isCumulative) ? 'cumulative' : 'in-period',
    scope: has(bits, marks.isConsolidated) ? 'consolidated' : 'own',
    measure: measures[(bits >> marks.measure) & 3] ?? 'actual',
    ...(line !== undefined && { line }),
    ...(categories !== undefined && { categories }),
    ...(activity !== undefined && { activity }),
    ...(source !== undefined && { source }),
    position: positionOf(columns, row),
  });
}
