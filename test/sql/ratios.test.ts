import { aggregate, createDataset, type AggregateOptions, type ObservationInput } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { smallContext } from './small-world.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'ratios counted in a database');

const received = { indicator: 'mediation.cases-received' };
const succeeded = { indicator: 'mediation.cases-successful' };

const rows: readonly ObservationInput[] = [
  { ...received, unit: 'xa-a', period: '2026-01', value: 8 },
  { ...succeeded, unit: 'xa-a', period: '2026-01', value: 6 },
  { ...received, unit: 'xa-b', period: '2026-02', value: 0 },
  { ...succeeded, unit: 'xa-b', period: '2026-02', value: 0 },
  { ...received, unit: 'xa-c', period: '2026-03', value: 5 },
];

const rate = 'mediation.success-rate';
const asked: AggregateOptions = {
  units: 'tinh',
  periods: ['2026-01', '2026-02', '2026-03', '2026-Q1'],
  indicators: [rate],
  rows: 'all',
};

async function tables(
  observations: readonly ObservationInput[],
  mostRows: number,
  options: AggregateOptions = asked,
) {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  await loadAll(store, { ...smallContext, observations });
  const table = await runPlan(planOf(smallContext, options), { ...store, lists: 'all', mostRows });
  await engine.close();
  return { table, inMemory: aggregate(createDataset({ ...smallContext, observations }), options) };
}

duckdb.it('a ratio is counted from its terms without a row that travels', async () => {
  const plan = planOf(smallContext, asked);
  const residual = [{ indicator: rate, reason: 'breakdown', dialect: 'clickhouse' }];
  expect([plan.indicators, plan.residual]).toEqual([[rate], residual]);
  const { table, inMemory } = await tables(rows, 0);
  expect(differencesBetween(table, inMemory)).toEqual([]);
  const [, , , quarter] = table.total;
  expect(quarter).toMatchObject({
    amount: 75,
    terms: { numerator: 6, denominator: 8, dropped: 2, droppedUnits: ['xa-b', 'xa-c'] },
  });
});

duckdb.it('where one commune states its rate, its rows travel and the others do not', async () => {
  const stated = { indicator: rate, unit: 'xa-d', period: '2026-Q1', value: 50 };
  const { table, inMemory } = await tables([...rows, stated], 1);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});

duckdb.it('of a running total both terms travel, those of that commune', async () => {
  const total = {
    ...received,
    unit: 'xa-a',
    period: '2026-Q1',
    value: 9,
    basis: 'cumulative',
  } as const;
  const { table, inMemory } = await tables([...rows, total], 3);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});

duckdb.it('beside a ratio in doubt, who is silent of a term is still named', async () => {
  const above = { ...succeeded, unit: 'tinh', period: '2026-02', value: 9 };
  const options: AggregateOptions = {
    units: 'tinh',
    period: '2026-Q1',
    indicators: [rate, received.indicator],
  };
  const { table, inMemory } = await tables([...rows, above], 9, options);
  expect(inMemory.total[1]?.silent).toContain('xa-d');
  expect(differencesBetween(table, inMemory)).toEqual([]);
});
