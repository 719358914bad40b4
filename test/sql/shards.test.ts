import { createDataset, aggregate } from 'danvan';
import { aggregatePartial, finalize, mergePartials } from 'danvan/aggregation';
import { loadRows, planOf, runPlan } from 'danvan/sql';
import { expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import { quarter, smallContext, smallInput, smallRows } from './small-world.js';
import { freshStore } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'four shards against the whole');
const shards = ['xa-a', 'xa-b', 'xa-c', 'xa-d'];

/** Rows of each shard, and their places in the whole. */
const parted = shards.map((shard) =>
  smallRows.flatMap((row, position) => (row.unit === shard ? [{ row, position }] : [])),
);

duckdb.it('four shards by unit add up to the whole, without a row that moves', async () => {
  const whole = aggregate(createDataset(smallInput), quarter);
  const engine = await openDuckdb();
  const asked = planOf(smallContext, { ...quarter, units: shards, missing: 'partial' });
  const amounts: number[] = [];
  for (const rows of parted) {
    const store = await freshStore(engine);
    const observations = rows.map(({ row }) => row);
    await loadRows(observations, store, { context: smallContext, load: 'shard' });
    const { total } = await runPlan(asked, store);
    amounts.push(total[0]?.amount ?? 0);
    expect(total[0]?.coverage).toEqual({ reported: 1, partial: 0, expected: 4 });
  }
  await engine.close();
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(whole.total[0]?.amount);
});

duckdb.it('what travels from four shards merges to the cells of the whole', () => {
  const parts = parted.map((rows) =>
    aggregatePartial({
      ...smallContext,
      observations: rows.map(({ row }) => row),
      positions: rows.map(({ position }) => position),
      cutBy: 'unit',
    }),
  );
  const merged = finalize(mergePartials(parts), smallContext, quarter);
  expect(differencesBetween(merged, aggregate(createDataset(smallInput), quarter))).toEqual([]);
});
