import { aggregate, createDataset, hierarchyAt } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { indicators } from 'danvan/vietnam';
import { expect } from 'vitest';
import { reform } from '../support/reform.js';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'a reform seen through figures in a database');

const row = { indicator: 'outreach.sessions' };
const observations = [
  { ...row, unit: 'xa-1', period: '2025-H1', value: 5 },
  { ...row, unit: 'xa-3', period: '2025-H1', value: 7 },
  { ...row, unit: 'xa-x', period: '2025-Q3', value: 11 },
  { ...row, unit: 'xa-y', period: '2025-Q4', value: 13 },
];

const register = reform();
const hierarchy = hierarchyAt(register, { at: '2025-12-31' });
const options = { units: 'nuoc', periods: ['2025', '2025-Q3'], rows: 'all' } as const;

duckdb.it.each([
  ['restated, all rows travel', { hierarchy, register, indicators }, options],
  ['without a register, units that were not in force travel', { hierarchy, indicators }, options],
])('a table over a reform is the same: %s', async (_, context, asked) => {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  const given = observations.filter(
    ({ unit }) => 'register' in context || hierarchy.byId.has(unit),
  );
  await loadAll(store, { ...context, observations: given });
  const table = await runPlan(planOf(context, asked), { ...store, lists: 'all' });
  await engine.close();
  const inMemory = aggregate(createDataset({ ...context, observations: given }), asked);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});
