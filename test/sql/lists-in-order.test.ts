import { aggregate, createDataset, type AggregateOptions } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { smallContext, smallInput } from './small-world.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'in which order cells of a database name units');

const asked: readonly AggregateOptions[] = [
  { units: ['xa-d', 'xa-b'], periods: ['2026-04', '2026-H1'] },
  {
    units: 'tinh',
    period: '2026-H1',
    groups: [{ id: 'cum', name: 'cụm', units: ['xa-c', 'xa-a'] }],
  },
];

duckdb.it.each(asked)('cells name units in the order in which they were asked', async (options) => {
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  await loadAll(store, smallInput);
  const table = await runPlan(planOf(smallContext, options), { ...store, lists: 'all' });
  await engine.close();
  expect(differencesBetween(table, aggregate(createDataset(smallInput), options))).toEqual([]);
});
