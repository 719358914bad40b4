import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  findCell,
  periodOf,
  type AggregateOptions,
  type Cell,
  type Dataset,
  type Indicator,
  type ObservationInput,
} from 'danvan';
import { expect } from 'vitest';
import { countingOf, numberOf, questionOf, ratioOutcome } from '#inside/aggregation';

const common = { name: 'x', unit: 'x', decimals: 2 };

const define = (code: string, kind: 'flow' | 'stock'): Indicator =>
  defineIndicator({ ...common, code, kind });

const rateOf = (code: string, numerator: string, denominator: string): Indicator =>
  defineIndicator({
    ...common,
    code,
    kind: 'ratio',
    ratio: { numerator, denominator, factor: 100 },
  });

/** A rate of flows; `x.p` is one of two states, `x.q` that of a state and a flow. */
export const rateIndicators: readonly Indicator[] = [
  define('x.n', 'flow'),
  define('x.d', 'flow'),
  define('x.s', 'stock'),
  define('x.m', 'stock'),
  rateOf('x.r', 'x.n', 'x.d'),
  rateOf('x.q', 'x.s', 'x.d'),
  rateOf('x.p', 'x.s', 'x.m'),
];

/** A province `t` with the communes `a` and `b`. */
const province = [
  { id: 't', name: 't' },
  { id: 'a', name: 'a', parent: 't' },
  { id: 'b', name: 'b', parent: 't' },
];

type Rest = Partial<ObservationInput>;

/** What a unit sent: `sent('n', 'a', 5)` of January. */
export const sent = (
  term: string,
  unit: string,
  value: ObservationInput['value'],
  rest: Rest = {},
): ObservationInput => ({ unit, indicator: `x.${term}`, period: '2025-01', value, ...rest });

/** The same for all at and below the unit. */
export const sentForAll = (
  term: string,
  unit: string,
  value: ObservationInput['value'],
  rest: Rest = {},
): ObservationInput => sent(term, unit, value, { ...rest, scope: 'consolidated' });

type Ask = Partial<Omit<AggregateOptions, 'units' | 'period'>> & {
  readonly rate?: string;
  readonly units?: string | readonly string[];
  readonly period?: string;
  readonly places?: readonly { readonly id: string; readonly name: string }[];
};

type Question = Pick<AggregateOptions, 'missing'> & {
  readonly rate: string;
  readonly units: string | readonly string[];
  readonly period: string;
};

/** The rate as it is counted where no short way is taken. */
function reckonedRate(dataset: Dataset, { rate, units, period, missing }: Question) {
  const counting = countingOf(dataset, false);
  const indicator = counting.store.indicators.find(({ code }) => code === rate);
  if (indicator === undefined) throw new Error(`no ${rate}`);
  const key = { indicator, measure: 'actual', categories: {} } as const;
  const roots = [units].flat().map((id) => numberOf(counting.tree, id));
  const question = questionOf(counting, key, periodOf(period));
  return ratioOutcome(question, roots, missing ?? 'partial').cell;
}

/**
 * The rate of the province in January, unless asked otherwise; a plain one the short way and the long,
 * which must tell the same.
 */
export function rateOfRows(
  observations: readonly ObservationInput[],
  { rate = 'x.r', places = province, units = 't', period = '2025-01', ...options }: Ask = {},
): Cell {
  const hierarchy = createHierarchy(places);
  const dataset = createDataset({ hierarchy, indicators: rateIndicators, observations });
  const asked = { units, period, indicators: [rate], ...options };
  const cell = findCell(aggregate(dataset, asked), rate);
  if (options.compareWith === undefined) {
    expect(cell).toEqual({
      unit: cell.unit,
      ...reckonedRate(dataset, { rate, units, period, missing: options.missing }),
    });
  }
  return cell;
}
