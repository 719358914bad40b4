import {
  aggregate,
  check,
  createDataset,
  createHierarchy,
  defineIndicator,
  findCell,
  type AggregateOptions,
  type Cell,
  type Dataset,
  type DatasetInput,
  type Finding,
  type ObservationInput,
  type Rule,
} from 'danvan';

/** Unit, period, value, and what else the observation says; the indicator defaults to `x.n`. */
export type MixedRow = readonly [
  unit: string,
  period: string,
  value: ObservationInput['value'],
  more?: Partial<ObservationInput>,
];

/** A place and those below it. */
export const place = (id: string, parent?: string) => ({
  id,
  name: id,
  ...(parent !== undefined && { parent }),
});

/** A province `t` of two communes. */
export const two = [place('t'), place('a', 't'), place('b', 't')];

const flow = { unit: 'cuộc', kind: 'flow' } as const;
const indicators = [
  defineIndicator({ ...flow, code: 'x.n', name: 'n' }),
  defineIndicator({ ...flow, code: 'x.m', name: 'm' }),
  defineIndicator({ ...flow, code: 'x.s', name: 's', kind: 'stock' }),
  defineIndicator({ ...flow, code: 'x.p', name: 'p', combine: { unit: 'forbid' } }),
  defineIndicator({ ...flow, code: 'x.l', name: 'l', combine: { line: 'sum' } }),
  defineIndicator({ ...flow, code: 'x.part', name: 'part', partOf: 'x.n' }),
  defineIndicator({
    code: 'x.rate',
    name: 'rate',
    unit: '%',
    kind: 'ratio',
    ratio: { numerator: 'x.part', denominator: 'x.n', factor: 100 },
  }),
  defineIndicator({
    ...flow,
    code: 'x.b',
    name: 'b',
    breakdowns: [
      { field: 'field', categories: ['economy', 'culture'] },
      { field: 'level', categories: ['commune', 'village'], complete: false },
    ],
    dimensions: ['topic', 'form'],
    overlapping: ['form'],
  }),
];

/** A dataset of a few rows; lines L1 and L2 in this order. */
export const mixed = (
  rows: readonly MixedRow[],
  more: Partial<DatasetInput> & { readonly units?: Parameters<typeof createHierarchy>[0] } = {},
): Dataset => {
  const { units = two, ...input } = more;
  return createDataset({
    hierarchy: createHierarchy(units),
    indicators,
    lines: [
      { id: 'L1', name: 'L1' },
      { id: 'L2', name: 'L2' },
      { id: 'L3', name: 'L3', includes: ['L1', 'L2'] },
    ],
    observations: rows.map(([unit, period, value, about]) => ({
      unit,
      period,
      value,
      indicator: 'x.n',
      ...about,
    })),
    ...input,
  });
};

/** One cell of a dataset, by default of `x.n`. */
export const cellOf = (
  dataset: Dataset,
  unit: string,
  period: string,
  more: Partial<AggregateOptions> & { readonly of?: string } = {},
): Cell => {
  const { of = 'x.n', ...options } = more;
  return findCell(aggregate(dataset, { units: unit, period, indicators: [of], ...options }), of);
};

/** The amount of a cell. */
export const amountOf = (dataset: Dataset, unit: string, period: string, of = 'x.n') =>
  cellOf(dataset, unit, period, { of }).amount;

/** The codes that `check` gives for some rows. */
export const checked = (rows: readonly MixedRow[], more?: Parameters<typeof mixed>[1]) =>
  check(mixed(rows, more)).map(({ code }) => code);

/** What marks a figure as one of all units below. */
export const consolidated = { scope: 'consolidated' } as const;

/** What marks a figure as a running total. */
export const cumulative = { basis: 'cumulative' } as const;

/** What a rule finds in some rows. */
export const found = (
  rule: Rule,
  rows: readonly MixedRow[],
  more?: Parameters<typeof mixed>[1],
): readonly Finding[] => [...rule.check(mixed(rows, more))];
