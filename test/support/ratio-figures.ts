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
  type IndicatorInput,
  type ObservationInput,
} from 'danvan';
import { expect } from 'vitest';
import { countingOf, numberOf, questionOf, ratioOutcome, termsOf } from '#inside/aggregation';

const common = { name: 'x', unit: 'x', decimals: 2 };

const define = (
  code: string,
  kind: 'flow' | 'stock',
  more: Pick<IndicatorInput, 'combine'> = {},
): Indicator => defineIndicator({ ...common, code, kind, ...more });

const rateOf = (code: string, numerator: string, denominator: string): Indicator =>
  defineIndicator({
    ...common,
    code,
    kind: 'ratio',
    ratio: { numerator, denominator, factor: 100 },
  });

/**
 * A rate of flows; `x.p` is one of two states, `x.q` that of a state and a flow, `x.o` that of a flow
 * and a state; `x.v` and `x.w` have a term that is not added over units; `x.f` is one of two opening
 * states.
 */
export const rateIndicators: readonly Indicator[] = [
  define('x.n', 'flow'),
  define('x.d', 'flow'),
  define('x.s', 'stock'),
  define('x.m', 'stock'),
  rateOf('x.r', 'x.n', 'x.d'),
  rateOf('x.q', 'x.s', 'x.d'),
  rateOf('x.p', 'x.s', 'x.m'),
  rateOf('x.o', 'x.n', 'x.m'),
  define('x.u', 'flow', { combine: { unit: 'forbid' } }),
  rateOf('x.v', 'x.u', 'x.d'),
  rateOf('x.w', 'x.n', 'x.u'),
  define('x.b', 'stock', { combine: { time: 'first' } }),
  define('x.c', 'stock', { combine: { time: 'first' } }),
  rateOf('x.f', 'x.b', 'x.c'),
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

interface Question {
  readonly rate: string;
  readonly units: string | readonly string[];
  readonly period: string;
}

/** What is asked of a dataset, as it is asked where no short way is taken. */
function askedOf(dataset: Dataset, { rate, units, period }: Question) {
  const counting = countingOf(dataset, false);
  const indicator = counting.store.indicators.find(({ code }) => code === rate);
  if (indicator === undefined) throw new Error(`no ${rate}`);
  const key = { indicator, measure: 'actual', categories: {} } as const;
  const roots = [units].flat().map((id) => numberOf(counting.tree, id));
  return { question: questionOf(counting, key, periodOf(period)), roots };
}

/** Both terms of the rate of the province in January, unless asked otherwise. */
export function termsOfRows(
  observations: readonly ObservationInput[],
  { rate = 'x.r', places = province, units = 't', period = '2025-01' }: Ask = {},
) {
  const hierarchy = createHierarchy(places);
  const dataset = createDataset({ hierarchy, indicators: rateIndicators, observations });
  const { question, roots } = askedOf(dataset, { rate, units, period });
  const terms = termsOf(question, roots);
  if (terms === null) throw new Error(`no terms of ${rate}`);
  return { question, roots, terms };
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
    const { question, roots } = askedOf(dataset, { rate, units, period });
    const long = ratioOutcome(question, roots, options.missing ?? 'partial').cell;
    expect(cell).toEqual({ unit: cell.unit, ...long });
  }
  return cell;
}
