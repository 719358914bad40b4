import {
  createHierarchy,
  createUnitRegister,
  defineIndicator,
  hierarchyAt,
  periodOf,
  type AggregateOptions,
  type DatasetInput,
  type ObservationInput,
} from 'danvan';

const kind = { field: 'kind', categories: ['x', 'y'], complete: true };
const level = { field: 'level', categories: ['p', 'q'], complete: false };
const common = { unit: 'x', name: 'x' };
const indicators = [
  defineIndicator({ ...common, code: 'x.f', kind: 'flow' }),
  defineIndicator({ ...common, code: 'x.g', kind: 'flow', breakdowns: [kind] }),
  defineIndicator({ ...common, code: 'x.o', kind: 'flow', breakdowns: [level] }),
  defineIndicator({ ...common, code: 'x.s', kind: 'stock' }),
  defineIndicator({
    ...common,
    code: 'x.r',
    kind: 'ratio',
    ratio: { numerator: 'x.g', denominator: 'x.f', factor: 100 },
  }),
];

type Sent = (row: ObservationInput) => readonly ObservationInput[];

const quartersOf = (year: number): readonly string[] =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);

const asItIs: Sent = (row) => [row];

/** A figure in categories of a breakdown, in place of its total. */
export const sentBy =
  (field: string, ...categories: readonly string[]): Sent =>
  (row) =>
    categories.map((category) => ({ ...row, categories: { [field]: category } }));

const onLines: Sent = (row) => ['doan', 'hoi'].map((line) => ({ ...row, line }));

const communes = ['a', 'b', 'c', 'd', 'e'];
const hierarchy = createHierarchy([
  { id: 'nuoc', name: 'nước' },
  ...communes.map((id) => ({ id, name: id, parent: 'nuoc' })),
]);

/** What five communes sent each quarter of 2026. */
export function plainly(codes: readonly string[], sent: Sent = asItIs): DatasetInput {
  const observations = communes.flatMap((unit, at) =>
    quartersOf(2026).flatMap((period) =>
      codes.flatMap((indicator) => sent({ unit, indicator, period, value: at + 1 })),
    ),
  );
  return { hierarchy, indicators, observations };
}

const register = (way: 'merged' | 'split') =>
  createUnitRegister({
    units: [
      { id: 'nuoc', name: 'nước' },
      { id: 'kept', name: 'kept', parent: 'nuoc' },
      ...['old-1', 'old-2'].map((id) => ({
        id,
        name: id,
        parent: 'nuoc',
        validity: { to: '2026-06-30' },
      })),
      ...['new-1', 'new-2'].map((id) => ({
        id,
        name: id,
        parent: 'nuoc',
        validity: { from: '2026-07-01' },
      })),
    ],
    successions: [1, 2].map((at) => ({
      kind: way,
      date: '2026-07-01',
      from: [`old-${at}`],
      ...(way === 'merged'
        ? { to: [`new-${at}`] }
        : {
            to: ['new-1', 'new-2'],
            shares: ['new-1', 'new-2'].map((to) => ({
              from: `old-${at}`,
              to,
              of: { population: 0.5 },
            })),
          }),
    })),
  });

/** What five communes sent each quarter of two years, in the midst of which two of them became two others. */
export function reformed(indicator: string, way: 'merged' | 'split'): DatasetInput {
  const units = register(way);
  const observations = [2025, 2026].flatMap((year) =>
    quartersOf(year).flatMap((period) =>
      ['kept', ...(period < '2026-Q3' ? ['old-1', 'old-2'] : ['new-1', 'new-2'])].map((unit) => ({
        unit,
        indicator,
        period,
        value: 3,
      })),
    ),
  );
  return {
    hierarchy: hierarchyAt(units, { at: '2026-12-31' }),
    register: units,
    indicators,
    observations,
  };
}

const asked = (code: string, more: Partial<AggregateOptions> = {}): AggregateOptions => ({
  units: 'nuoc',
  period: '2026',
  rows: 'all',
  indicators: [code],
  ...more,
});

const lastYear = { compareWith: 'same-period-last-year' } as const;
const changed = ['old-1', 'old-2', 'new-1', 'new-2'];
const all = { indicator: null } as const;
const view = { ...all, reason: 'view', dialect: 'clickhouse' } as const;
const lines = ['doan', 'hoi'].map((id) => ({ id, name: id }));
const firstHalf = communes.map((unit) => ({ unit, form: 'm', period: periodOf('2026-H1') }));
const ofKind = { categories: { kind: 'x' } };

/** Tables of which rows travel in any database, and the residual that tells them. */
export const residualCases = [
  [
    'units that several others took over from',
    reformed('x.f', 'split'),
    asked('x.f'),
    [{ ...all, reason: 'divided', units: ['old-1', 'old-2'] }, view],
  ],
  [
    'states of their heirs',
    reformed('x.s', 'split'),
    asked('x.s', { view: { restatedTo: '2026-12-31', by: 'population' } }),
    [
      { ...all, reason: 'divided', units: ['old-1', 'old-2'] },
      { indicator: 'x.s', reason: 'divided', units: changed },
      { indicator: 'x.s', reason: 'days', units: changed },
      view,
    ],
  ],
  [
    'states over a year of reform',
    reformed('x.s', 'merged'),
    asked('x.s'),
    [{ indicator: 'x.s', reason: 'days', units: changed }, view],
  ],
  [
    'comparisons over a year of reform',
    reformed('x.f', 'merged'),
    asked('x.f', lastYear),
    [{ ...all, reason: 'days', units: changed }, { ...all, reason: 'compared' }, view],
  ],
  [
    'states of units that owe a part',
    { ...plainly(['x.s']), obligations: firstHalf },
    asked('x.s'),
    [{ indicator: 'x.s', reason: 'days', units: communes }],
  ],
  [
    'figures without a plan',
    plainly(['x.f']),
    asked('x.f', { plan: 'year' }),
    [{ ...all, reason: 'compared' }],
  ],
  [
    'categories of an open list',
    plainly(['x.o'], sentBy('level', 'p')),
    asked('x.o'),
    [{ indicator: 'x.o', reason: 'breakdown' }],
  ],
  [
    'another category than is asked',
    plainly(['x.g'], sentBy('kind', 'y')),
    asked('x.g', ofKind),
    [{ ...all, reason: 'other-categories' }],
  ],
  [
    'several categories at once',
    plainly(['x.g'], sentBy('kind', 'x')),
    asked('x.g', { categories: { kind: 'x', level: 'p' } }),
    [{ ...all, reason: 'categories' }],
  ],
  [
    'rates of a category',
    plainly(['x.g', 'x.f'], sentBy('kind', 'x')),
    asked('x.r', ofKind),
    [{ indicator: 'x.r', reason: 'categories' }],
  ],
  [
    'several lines',
    { ...plainly(['x.f'], onLines), lines },
    asked('x.f'),
    [{ ...all, reason: 'lines' }],
  ],
] as const;

/** Tables of which rows travel in ClickHouse alone. */
export const clickhouseCases = [
  ['registers over time', reformed('x.f', 'merged'), asked('x.f'), [view]],
  [
    'totals that parts give',
    plainly(['x.g'], sentBy('kind', 'x', 'y')),
    asked('x.g'),
    [{ indicator: 'x.g', reason: 'breakdown', dialect: 'clickhouse' }],
  ],
  [
    'rates of such terms',
    plainly(['x.g', 'x.f'], (row) =>
      row.indicator === 'x.g' ? sentBy('kind', 'x', 'y')(row) : [row],
    ),
    asked('x.r'),
    [{ indicator: 'x.r', reason: 'breakdown', dialect: 'clickhouse' }],
  ],
] as const;
