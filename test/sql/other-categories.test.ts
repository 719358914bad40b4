import { aggregate, createDataset, createHierarchy, defineIndicator } from 'danvan';
import { planOf, runPlan } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { freshStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'categories counted in a database');

const kind = { field: 'kind', categories: ['x', 'y'], complete: true };
const context = {
  hierarchy: createHierarchy([{ id: 'xa-a', name: 'xã a' }]),
  indicators: [
    defineIndicator({ code: 'x.f', name: 'f', unit: 'cuộc', kind: 'flow', breakdowns: [kind] }),
  ],
};

duckdb.it('who sent another category was heard, and is not silent', async () => {
  const row = { unit: 'xa-a', indicator: 'x.f', period: '2026-01', value: 3 };
  const observations = [{ ...row, categories: { kind: 'x' } }];
  const asked = { units: 'xa-a', period: '2026-01', categories: { kind: 'y' } };
  const engine = await openDuckdb();
  const store = await freshStore(engine);
  await loadAll(store, { ...context, observations });
  const table = await runPlan(planOf(context, asked), { ...store, lists: 'all' });
  await engine.close();
  const inMemory = aggregate(createDataset({ ...context, observations }), asked);
  expect(inMemory.total[0]?.partial).toHaveLength(1);
  expect(differencesBetween(table, inMemory)).toEqual([]);
});
