import {
  aggregate,
  createDataset,
  createHierarchy,
  createUnitRegister,
  defineIndicator,
  hierarchyAt,
  type AggregateOptions,
  type DatasetInput,
  type ObservationInput,
} from 'danvan';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { rowsThatTravel } from './rows-that-travel.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'the share of rows that travel');

const communes = Array.from({ length: 120 }, (_, at) => `xa-${at}`);
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const hierarchy = createHierarchy([
  { id: 'nuoc', name: 'nước' },
  ...['t0', 't1', 't2'].map((id) => ({ id, name: id, parent: 'nuoc' })),
  ...communes.map((id, at) => ({ id, name: id, parent: `t${at % 3}` })),
]);
const kind = { field: 'kind', categories: ['x', 'y'], complete: true };
const level = { field: 'level', categories: ['p', 'q', 'r'], complete: true };
const indicators = [
  defineIndicator({ code: 'x.g', name: 'g', unit: 'cuộc', kind: 'flow', breakdowns: [kind] }),
  defineIndicator({
    code: 'x.f',
    name: 'f',
    unit: 'cuộc',
    kind: 'flow',
    breakdowns: [kind, level],
  }),
  defineIndicator({
    code: 'x.r',
    name: 'r',
    unit: '%',
    kind: 'ratio',
    ratio: { numerator: 'x.f', denominator: 'x.g', factor: 100 },
  }),
];

/** What every commune sent each month; `rowsOf` tells how, and one of them sent a running total. */
const countryOf = (
  rowsOf: (row: ObservationInput, at: number) => readonly ObservationInput[],
): DatasetInput => ({
  hierarchy,
  indicators,
  observations: communes.flatMap((unit, at) =>
    months.flatMap((period, month) => {
      const row = { unit, indicator: 'x.f', period, value: at + month };
      return at === 7 && month === 5 ? [{ ...row, basis: 'cumulative' as const }] : rowsOf(row, at);
    }),
  ),
});

const partsOf = (row: ObservationInput) =>
  ['x', 'y'].map((category) => ({ ...row, categories: { kind: category } }));

async function countIn(input: DatasetInput, options: AggregateOptions) {
  const engine = await openDuckdb();
  const { table, rows } = await rowsThatTravel(engine, input, options);
  await engine.close();
  const inMemory = aggregate(createDataset(input), options);
  const all = Array.isArray(input.observations) ? input.observations.length : 0;
  return { share: rows.length / all, differences: differencesBetween(table, inMemory) };
}

const asked: AggregateOptions = {
  units: 'nuoc',
  periods: ['2026-06', '2026'],
  indicators: ['x.f'],
};

const shapes: readonly (readonly [string, DatasetInput, AggregateOptions])[] = [
  ['totals', countryOf((row) => [row]), asked],
  ['totals that parts give', countryOf(partsOf), asked],
  ['totals beside their parts', countryOf((row) => [row, ...partsOf(row)]), asked],
  [
    'like for like with the year before',
    countryOf((row) => [row, { ...row, period: row.period.replace('2026', '2025') }]),
    { ...asked, compareWith: 'same-period-last-year', likeForLike: true },
  ],
  [
    'rates of terms that parts give',
    countryOf((row) => [...partsOf(row), ...partsOf({ ...row, indicator: 'x.g' })]),
    { ...asked, indicators: ['x.r'] },
  ],
  [
    'a category beside the other one and their total',
    countryOf((row) => [row, ...partsOf(row)]),
    { ...asked, categories: { kind: 'x' } },
  ],
  [
    'parts of an open list beside their total',
    countryOf((row) => [row, { ...row, categories: { level: 'p' } }]),
    asked,
  ],
];

const before = { to: '2026-06-30' };
const after = { from: '2026-07-01' };
const ended = Array.from({ length: 300 }, (_, at) => `cu-${at}`);

/** A country whose communes became others in the middle of the year; one of the old ones was divided. */
function reformedCountry(): DatasetInput {
  const heirs = communes.slice(0, 100);
  const kept = communes.slice(100);
  const register = createUnitRegister({
    units: [
      { id: 'nuoc', name: 'nước' },
      ...['t0', 't1', 't2'].map((id) => ({ id, name: id, parent: 'nuoc' })),
      ...kept.map((id, at) => ({ id, name: id, parent: `t${at % 3}` })),
      ...heirs.map((id, at) => ({ id, name: id, parent: `t${at % 3}`, validity: after })),
      ...ended.map((id, at) => ({ id, name: id, parent: `t${at % 3}`, validity: before })),
    ],
    successions: ended.map((id, at) => ({
      kind: at === 0 ? 'split' : 'merged',
      date: after.from,
      from: [id],
      to: at === 0 ? [heirs[0] ?? '', heirs[3] ?? ''] : [heirs[at % 100] ?? ''],
    })),
  });
  const isOld = (month: number): boolean => month < 6;
  return {
    hierarchy: hierarchyAt(register, { at: '2026-12-31' }),
    register,
    indicators,
    observations: months.flatMap((period, month) =>
      [...kept, ...(isOld(month) ? ended : heirs)].map((unit, at) => {
        const row = { unit, indicator: 'x.f', period, value: at + month };
        return at === 7 && month === 5 ? { ...row, basis: 'cumulative' as const } : row;
      }),
    ),
  };
}

const reformShapes: readonly (readonly [string, DatasetInput, AggregateOptions])[] = (
  [
    ['the figures of all times', {}],
    ['as reported', { view: 'as-reported', periods: ['2026', '2026-07'] }],
    ['as of a day before', { view: { asOf: '2026-06-30' }, periods: ['2026-H1'] }],
    ['restated, in all units', { view: { restatedTo: '2026-12-31' }, rows: 'all' }],
  ] as const
).map(([name, more]) => [`through a reform, ${name}`, reformedCountry(), { ...asked, ...more }]);

duckdb.it.each([...shapes, ...reformShapes])(
  'at most one row of a hundred travels: %s',
  async (_, input, options) => {
    const { share, differences } = await countIn(input, options);
    expect(differences).toEqual([]);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThanOrEqual(0.01);
  },
);
