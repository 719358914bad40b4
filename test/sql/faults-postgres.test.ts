import { aggregate, createDataset, isDanvanError } from 'danvan';
import { loadContext, loadRows, planOf, runPlan, type SqlStore } from 'danvan/sql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { engines } from './engines/engines.js';
import type { Engine } from './engines/engine.js';
import { openFurther } from './engines/postgres.js';
import { quarter, smallContext, smallInput, smallRows } from './small-world.js';
import { freshStore } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const isHere = engines['postgres']?.isHere() === true;
if (!isHere) console.log('skipped: PostgreSQL is not installed (unchecked: what goes wrong in it)');

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'nothing was thrown';
  } catch (error) {
    return isDanvanError(error) ? error.code : String(error);
  }
};

describe.skipIf(!isHere)('on a server of PostgreSQL', () => {
  let engine: Engine;
  let store: SqlStore;
  beforeAll(async () => {
    const opened = await engines['postgres']?.open();
    if (opened !== undefined) engine = opened;
  });
  afterAll(async () => engine.close());
  beforeEach(async () => {
    store = await freshStore(engine);
  });

  const load = (to: SqlStore) =>
    loadRows(smallRows, to, { context: smallContext, load: 'all', batch: 7 });
  const tableOf = (from: SqlStore) =>
    runPlan(planOf(smallContext, quarter), { ...from, lists: 'all' });
  const sameAsInMemory = async () =>
    differencesBetween(await tableOf(store), aggregate(createDataset(smallInput), quarter));
  const observation = () => `"${store.prefix}observation"`;
  const run = (sql: string) => store.query(sql, []);

  it('a statement that takes too long is told, and leaves nothing half loaded', async () => {
    await load(store);
    await run(`set statement_timeout = '30ms'`);
    const slow: SqlStore = {
      ...store,
      query: (sql, params) =>
        store.query(
          sql.startsWith('with') ? 'select pg_sleep(2)' : sql,
          sql.startsWith('with') ? [] : params,
        ),
    };
    expect(await codeOf(tableOf(slow))).toBe('QUERY_FAILED');
    await run('set statement_timeout = 0');
    expect(await sameAsInMemory()).toEqual([]);
  });

  it('a load that is refused half way is not seen, and comes whole the next time', async () => {
    await run(`alter table ${observation()} add constraint few check (row_place < 10)`);
    expect(await codeOf(load(store))).toBe('QUERY_FAILED');
    const [done] = await run(`select count(*) as n from "${store.prefix}load_done"`);
    const [left] = await run(`select count(*) as n from ${observation()}`);
    expect([Number(done?.['n']), Number(left?.['n'])]).toEqual([0, 0]);
    await run(`alter table ${observation()} drop constraint few`);
    await load(store);
    expect(await sameAsInMemory()).toEqual([]);
  });

  it('a column that is missing, or of another type, is told', async () => {
    await run(`alter table ${observation()} drop column is_odd`);
    expect(await codeOf(load(store))).toBe('QUERY_FAILED');
    await run(`alter table ${observation()} add column is_odd text`);
    expect(await codeOf(tableOf(store))).toBe('QUERY_FAILED');
  });

  it('two loads at once are there once', async () => {
    await loadContext(smallContext, store);
    const results = await Promise.allSettled([load(store), load(store)]);
    const codes = results.map((one) =>
      one.status === 'fulfilled' ? 'loaded' : isDanvanError(one.reason) && one.reason.code,
    );
    expect(codes.filter((code) => code !== 'loaded' && code !== 'LOADS_AT_ONCE')).toEqual([]);
    await load(store);
    expect(await sameAsInMemory()).toEqual([]);
  });

  it('a connection that the server cuts in the middle leaves nothing that is seen', async () => {
    const cut = await openFurther(engine);
    const [own] = await cut.query('select pg_backend_pid() as pid', []);
    let batches = 0;
    const dying: SqlStore = {
      ...store,
      query: async (sql, params) => {
        if (sql.includes('_observation" (')) batches += 1;
        if (batches === 3) await run(`select pg_terminate_backend(${Number(own?.['pid'])})`);
        return cut.query(sql, params);
      },
    };
    expect(await codeOf(load(dying))).toBe('QUERY_FAILED');
    expect(batches).toBe(3);
    const [done] = await run(`select count(*) as n from "${store.prefix}load_done"`);
    expect(Number(done?.['n'])).toBe(0);
    expect((await load(store)).wasThere).toBe(false);
    expect(await sameAsInMemory()).toEqual([]);
  });
});
