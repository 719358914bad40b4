import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  findCell,
  type AggregateOptions,
  type Cell,
  type Indicator,
  type ObservationInput,
} from 'danvan';

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

type Ask = Partial<AggregateOptions> & {
  readonly rate?: string;
  readonly places?: readonly { readonly id: string; readonly name: string }[];
};

/** The rate of the province in January, unless asked otherwise. */
export function rateOfRows(
  observations: readonly ObservationInput[],
  { rate = 'x.r', places = province, ...options }: Ask = {},
): Cell {
  const hierarchy = createHierarchy(places);
  const dataset = createDataset({ hierarchy, indicators: rateIndicators, observations });
  const asked = { units: 't', period: '2025-01', indicators: [rate], ...options };
  return findCell(aggregate(dataset, asked), rate);
}
