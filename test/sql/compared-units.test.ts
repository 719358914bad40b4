import { aggregate, createDataset, type AggregateOptions, type ObservationInput } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { smallContext } from './small-world.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'comparisons of several units in a database');

const row = { indicator: 'outreach.sessions' };

// The first commune sent less than last year and travels; the second one is alike in both years.
const observations: readonly ObservationInput[] = [
  { ...row, unit: 'xa-a', period: '2025-Q1', value: 5 },
  { ...row, unit: 'xa-a', period: '2026-01', value: 4 },
  { ...row, unit: 'xa-b', period: '2025-Q1', value: 7 },
  { ...row, unit: 'xa-b', period: '2026-Q1', value: 8 },
];

const asked: AggregateOptions = {
  units: ['xa-a', 'xa-b'],
  period: '2026-Q1',
  indicators: [row.indicator],
  compareWith: 'same-period-last-year',
};

async function bothTables(given: readonly ObservationInput[], options: AggregateOptions) {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  await loadAll(store, { ...smallContext, observations: given });
  const table = await runPlan(planOf(smallContext, options), { ...store, lists: 'all' });
  await engine.close();
  const dataset = createDataset({ ...smallContext, observations: given });
  return { table, inMemory: aggregate(dataset, options) };
}

duckdb.it(
  'the first of several units keeps its own days, whoever is counted elsewhere',
  async () => {
    const { table, inMemory } = await bothTables(observations, asked);
    expect(inMemory.total[0]?.base?.reason).toBe('coverage-differs');
    expect(differencesBetween(table, inMemory)).toEqual([]);
  },
);

const planned = [
  { ...row, unit: 'xa-a', period: '2026-Q1', value: 5 },
  { ...row, unit: 'xa-b', period: '2026-Q1', value: 8 },
  { ...row, unit: 'xa-b', period: '2026', value: 10, measure: 'plan' },
] as const;

duckdb.it.each([
  ['one of them has none', planned, 'coverage-differs'],
  [
    'each of them has one',
    [...planned, { ...row, unit: 'xa-a', period: '2026', value: 10, measure: 'plan' } as const],
    undefined,
  ],
])('figures are set against plans as in memory: %s', async (_, given, reason) => {
  for (const units of ['tinh', ['xa-a', 'xa-b']]) {
    const options: AggregateOptions = { ...asked, units, compareWith: undefined, plan: 'year' };
    const { table, inMemory } = await bothTables(given, options);
    expect(inMemory.total[0]?.plan?.reason).toBe(reason);
    expect(differencesBetween(table, inMemory)).toEqual([]);
  }
});
