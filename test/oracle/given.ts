import type { OracleCase, OracleIndicator, OracleObservation, OracleQuestion } from './case.js';

/** A province with two communes. */
export const province: OracleCase['units'] = [
  { id: 't', parent: null },
  { id: 'a', parent: 't' },
  { id: 'b', parent: 't' },
];

const flow = (code: string, rules: Partial<OracleIndicator> = {}): OracleIndicator => ({
  code,
  unit: 'sum',
  time: 'sum',
  line: 'once',
  ratio: null,
  breakdowns: [],
  ...rules,
});

const ratio = { numerator: 'n', denominator: 'd', factor: 100 };

/** A flow, its like on lines that add, a stock, what must not be combined, and a ratio with its terms. */
export const indicators: readonly OracleIndicator[] = [
  flow('f'),
  flow('lines', { line: 'sum' }),
  flow('stock', { time: 'last' }),
  flow('units', { unit: 'forbid' }),
  flow('times', { time: 'forbid' }),
  flow('n'),
  flow('d'),
  flow('r', { unit: 'recompute', time: 'recompute', ratio }),
  flow('parts', {
    breakdowns: [
      { field: 'kind', categories: ['x', 'y'], complete: true },
      { field: 'level', categories: ['high'], complete: false },
    ],
  }),
];

type Loose = Partial<OracleObservation> & { readonly amount?: number };

/** An own figure of `f` in period, unless told otherwise. */
export const sent = (
  unit: string,
  period: string,
  { amount = 0, ...rest }: Loose = {},
): OracleObservation => ({
  unit,
  period,
  indicator: 'f',
  value: { state: 'reported', amount, to: null, qualifier: null },
  basis: 'in-period',
  scope: 'own',
  line: null,
  measure: 'actual',
  dimension: null,
  activity: null,
  ...rest,
});

export const number = (unit: string, period: string, amount: number): OracleObservation =>
  sent(unit, period, { amount });

export const asked = (
  period: string,
  observations: readonly OracleObservation[],
  question: Partial<OracleQuestion> = {},
): OracleCase => ({
  units: province,
  indicators,
  lines: [
    { id: 'L1', includes: [] },
    { id: 'L2', includes: [] },
  ],
  owed: null,
  observations,
  question: {
    units: ['t'],
    indicator: 'f',
    period,
    measure: 'actual',
    dimension: null,
    policy: 'partial',
    compareWith: null,
    likeForLike: false,
    ...question,
  },
});
