import {
  aggregate,
  createDataset,
  createHierarchy,
  defineIndicator,
  type AggregateOptions,
  type IndicatorInput,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import { province } from './figures.js';

const breaks = [{ on: '2025-07-01', what: 'cách tính khác' }];
const kinds = { flow: 'cuộc', stock: 'tổ' } as const;

const counted = (code: string, kind: keyof typeof kinds, isRedefined: boolean): IndicatorInput => ({
  code: `x.${code}`,
  name: code,
  unit: kinds[kind],
  kind,
  ...(isRedefined && { breaks }),
});

/** Sums and states whose meaning changes on 2025-07-01, and rates of them. */
const indicators: readonly IndicatorInput[] = [
  counted('flow', 'flow', true),
  counted('state', 'stock', true),
  counted('all-flow', 'flow', false),
  counted('all-state', 'stock', false),
  ...(['flow', 'state', 'all-flow'] as const).map((term): IndicatorInput => ({
    code: `x.rate-of-${term}`,
    name: term,
    unit: '%',
    kind: 'ratio',
    ratio: {
      numerator: `x.${term}`,
      denominator: `x.${term === 'state' ? 'all-state' : 'flow-base'}`,
      factor: 1,
    },
    ...(term === 'all-flow' && { breaks }),
  })),
  counted('flow-base', 'flow', false),
];

type Row = readonly [unit: string, indicator: string, period: string, value: number | 'nil'];

/** A table of a province whose indicators get another meaning on 2025-07-01. */
export function redefined(
  rows: readonly Row[],
  options: Partial<AggregateOptions> = {},
): FigureTable {
  const observations = rows.map(([unit, indicator, period, value]): ObservationInput => ({
    unit,
    indicator: `x.${indicator}`,
    period,
    value: value === 'nil' ? { state: 'nil' } : value,
  }));
  const dataset = createDataset({
    hierarchy: createHierarchy(province),
    indicators: indicators.map(defineIndicator),
    observations,
  });
  const codes = indicators.map(({ code }) => code);
  return aggregate(dataset, { units: 'tinh', period: '2025', indicators: codes, ...options });
}
