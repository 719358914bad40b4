import { aggregate, createDataset } from 'danvan';
import { loadRows, planOf, runPlan, type SqlStore } from 'danvan/sql';
import { afterAll, beforeAll, expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import type { Engine } from './engines/engine.js';
import { quarter, smallContext, smallRows } from './small-world.js';
import { freshStore } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'loads that break at any of their statements');

/** How a statement fails: whether it came through, and whether the connection is gone from then on. */
interface Failure {
  readonly cameThrough: boolean;
  readonly isGone: boolean;
}

/** A database that fails at one statement; `reached` tells whether it came to it. */
function failingAt(store: SqlStore, place: number, { cameThrough, isGone }: Failure) {
  let times = 0;
  const query: SqlStore['query'] = async (sql, params) => {
    times += 1;
    const fails = times === place || (isGone && times > place);
    if (!fails) return store.query(sql, params);
    if (cameThrough && times === place) await store.query(sql, params);
    throw new Error('the line is down');
  };
  return { failing: { ...store, query }, reached: () => times >= place };
}

const tablesEach = 6;

duckdb.describe('a load that breaks, at whichever statement', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openDuckdb();
  });
  afterAll(async () => engine.close());

  // The whole catalogue would take most of the time.
  const wanted: readonly string[] = quarter.indicators;
  const indicators = smallContext.indicators.filter(({ code }) => wanted.includes(code));
  const context = { ...smallContext, indicators };
  const load = (store: SqlStore) => loadRows(smallRows, store, { context, load: 'all' });
  const plan = planOf(context, quarter);
  const expected = aggregate(createDataset({ ...context, observations: smallRows }), quarter);

  /** How many loads are done, and how many rows of those there are, with the days that they are of. */
  async function seenIn({ query, prefix }: SqlStore): Promise<readonly number[]> {
    const [row] = await query(
      `select (select count(*) from "${prefix}load_done") as loads, (select count(*)
        from "${prefix}observation" join "${prefix}period" using (load_key, period_key)
        where load_key in (select load_key from "${prefix}load_done")) as seen`,
      [],
    );
    return [Number(row?.['loads']), Number(row?.['seen'])];
  }

  duckdb.it.each<Failure>([
    { cameThrough: false, isGone: false },
    { cameThrough: true, isGone: false },
    { cameThrough: false, isGone: true },
    { cameThrough: true, isGone: true },
  ])('is seen as a whole or not at all, and can be loaded again: %j', async (failure) => {
    let place = 0;
    for (let isReached = true; isReached;) {
      place += 1;
      const store = await freshStore(engine);
      const { failing, reached } = failingAt(store, place, failure);
      await load(failing).catch(() => undefined);
      isReached = reached();
      expect(
        [
          [0, 0],
          [1, smallRows.length],
        ],
        `after ${place}`,
      ).toContainEqual(await seenIn(store));
      await load(store);
      expect(await seenIn(store), `again after ${place}`).toEqual([1, smallRows.length]);
      // A table takes ten times as long as a load.
      if (place % tablesEach !== 0) continue;
      const table = await runPlan(plan, { ...store, lists: 'all' });
      expect(differencesBetween(table, expected), `after ${place}`).toEqual([]);
    }
    expect(place).toBeGreaterThan(15);
  });
});
