import { aggregate, createDataset, DanvanError, isDanvanError } from 'danvan';
import { createTables, loadContext, loadRows, planOf, runPlan, type SqlStore } from 'danvan/sql';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { needsPackage } from '../support/tools.js';
import { openDuckdb } from './engines/duckdb.js';
import type { Engine } from './engines/engine.js';
import { quarter, smallContext, smallInput, smallRows } from './small-world.js';
import { freshStore } from './store-of.js';
import { differencesBetween } from './table-differences.js';

const duckdb = needsPackage('@duckdb/node-api', 'what goes wrong between a table and its database');

const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'nothing was thrown';
  } catch (error) {
    return isDanvanError(error) ? error.code : String(error);
  }
};

duckdb.describe('figures in a database', () => {
  let engine: Engine;
  let store: SqlStore;
  beforeAll(async () => {
    engine = await openDuckdb();
  });
  afterAll(async () => engine.close());
  beforeEach(async () => {
    store = await freshStore(engine);
  });

  const load = (to: SqlStore, name = 'all', rows = smallRows) =>
    loadRows(rows, to, { context: smallContext, load: name, batch: 7 });
  const tableOf = (from: SqlStore) =>
    runPlan(planOf(smallContext, quarter), { ...from, lists: 'all' });
  const sameAsInMemory = async (from: SqlStore) =>
    differencesBetween(await tableOf(from), aggregate(createDataset(smallInput), quarter));
  const count = async (table: string): Promise<number> => {
    const [row] = await store.query(`select count(*) as n from "${store.prefix}${table}"`, []);
    return Number(row?.['n']);
  };
  /** A database whose connection dies at the nth statement that holds some words. */
  const dyingAt = (words: string, nth: number): SqlStore => {
    let [times, isDead] = [0, false];
    return {
      ...store,
      query: async (sql, params) => {
        if (sql.includes(words)) times += 1;
        isDead ||= times >= nth;
        if (isDead) throw new Error('the connection is closed');
        return store.query(sql, params);
      },
    };
  };

  duckdb.it('are told how far their load is, and give the same table', async () => {
    const seen: unknown[] = [];
    const options = { context: smallContext, load: 'all', batch: 10 };
    const loaded = await loadRows(smallRows, store, {
      ...options,
      onProgress: (progress) => seen.push(progress),
    });
    expect(loaded).toMatchObject({ rows: 24, wasThere: false, rejected: [], findings: [] });
    expect(seen).toEqual([10, 20, 24].map((rows) => ({ rows, rejected: 0 })));
    expect(await sameAsInMemory(store)).toEqual([]);
  });

  duckdb.it('are not there twice where they are loaded again', async () => {
    await load(store);
    expect(await load(store)).toMatchObject({ rows: 24, wasThere: true });
    expect(await count('observation')).toBe(24);
  });

  duckdb.it.each([1, 2, 3, 4])(
    'are not there where the connection dies at batch %i',
    async (nth) => {
      expect(await codeOf(load(dyingAt('_observation" (', nth)))).toBe('QUERY_FAILED');
      expect(await count('load_done')).toBe(0);
      await load(store);
      expect(await sameAsInMemory(store)).toEqual([]);
    },
  );

  duckdb.it('are not there where the connection dies just before the end', async () => {
    expect(await codeOf(load(dyingAt('into "' + store.prefix + 'load_done"', 1)))).toBe(
      'QUERY_FAILED',
    );
    await loadContext(smallContext, store);
    const { total } = await tableOf(store);
    expect(total.map(({ amount }) => amount)).toEqual([null, null]);
    await load(store);
    expect(await sameAsInMemory(store)).toEqual([]);
  });

  duckdb.it('are there once where two loads of them run at once', async () => {
    await loadContext(smallContext, store);
    const results = await Promise.allSettled([load(store), load(store)]);
    const codes = results.map((one) =>
      one.status === 'fulfilled' ? 'loaded' : isDanvanError(one.reason) && one.reason.code,
    );
    expect(codes.filter((code) => code !== 'loaded' && code !== 'LOADS_AT_ONCE')).toEqual([]);
    await load(store);
    expect(await sameAsInMemory(store)).toEqual([]);
  });

  duckdb.it('follow each other load by load', async () => {
    await load(store, 'first', smallRows.slice(0, 9));
    await load(store, 'second', smallRows.slice(9));
    expect(await sameAsInMemory(store)).toEqual([]);
  });

  duckdb.it('are given back where they cannot be taken in', async () => {
    const wrong = { unit: 'xa-z', indicator: 'outreach.sessions', period: '2026-01', value: 1 };
    const { rejected, findings } = await load(store, 'all', [...smallRows, wrong]);
    expect(rejected).toEqual([{ position: 24, given: wrong }]);
    expect(findings.map(({ code }) => code)).toEqual(['dataset/unknown-unit']);
  });

  duckdb.it('say which question timed out', async () => {
    await load(store);
    const slow: SqlStore = {
      ...store,
      query: async (sql, params) => {
        if (sql.startsWith('with')) throw new Error('canceling statement due to statement timeout');
        return store.query(sql, params);
      },
    };
    const error = await tableOf(slow).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(DanvanError);
    expect(error).toMatchObject({ code: 'QUERY_FAILED', cause: expect.any(Error) });
    expect(String(error)).toContain('statement timeout');
  });

  duckdb.it('refuse a table that lacks a column, and one of another type', async () => {
    await load(store);
    const table = `"${store.prefix}observation"`;
    await store.query(`alter table ${table} rename column is_odd to is_other`, []);
    expect(await codeOf(tableOf(store))).toBe('QUERY_FAILED');
    await store.query(`alter table ${table} rename column is_other to is_odd`, []);
    await store.query(`update ${table} set detail = 'no json' where is_odd = 1`, []);
    expect(await codeOf(tableOf(store))).toBe('STORE_UNREADABLE');
  });

  duckdb.it('refuse answers of a query that gives something else', async () => {
    await load(store);
    const told = (row: Readonly<Record<string, unknown>>) => ({
      ...row,
      text_one: 'many',
      a: null,
    });
    const other: SqlStore = {
      ...store,
      query: async (sql, params) => {
        const rows = await store.query(sql, params);
        return sql.startsWith('with') ? rows.map(told) : rows;
      },
    };
    expect(await codeOf(tableOf(other))).toBe('STORE_UNREADABLE');
  });

  duckdb.it('refuse other units, other obligations, and tables without anything', async () => {
    expect(await codeOf(tableOf(store))).toBe('STORE_UNREADABLE');
    await load(store);
    const context = { ...smallContext, indicators: smallContext.indicators.slice(1) };
    const other = planOf(context, quarter);
    expect(await codeOf(runPlan(other, store))).toBe('PARTS_DIFFER');
    const owing = planOf({ ...smallContext, obligations: [] }, quarter);
    expect(await codeOf(runPlan(owing, store))).toBe('PARTS_DIFFER');
    expect(await codeOf(loadContext(context, store))).toBe('PARTS_DIFFER');
    const left = smallContext.indicators[0]?.code;
    await expect(runPlan(other, store)).rejects.toThrow(`the indicator "${left}" of theirs`);
  });

  duckdb.it('refuse to let more rows travel than may', async () => {
    await load(store);
    const asked = planOf(smallContext, quarter);
    expect(await codeOf(runPlan(asked, { ...store, mostRows: 2 }))).toBe('TOO_MANY_ROWS');
    expect((await runPlan(asked, { ...store, mostRows: 3 })).total.length).toBeGreaterThan(0);
  });

  duckdb.it('throw where a list is read that was not fetched', async () => {
    await load(store);
    const { total } = await runPlan(planOf(smallContext, quarter), store);
    const cell = total.find(({ indicator }) => indicator === 'outreach.sessions');
    expect(cell).toMatchObject({ amount: 192, silent: [], excluded: [] });
    expect(() => cell?.contributors).toThrow(/"contributors" was not fetched/);
    const bare = await runPlan(planOf(smallContext, quarter), { ...store, lists: 'none' });
    expect(() => bare.total[0]?.silent).toThrow(/"silent" was not fetched/);
  });

  duckdb.it('stop where a signal says so', async () => {
    const signal = AbortSignal.abort('enough');
    expect(await codeOf(load({ ...store, signal }))).toBe('ABORTED');
  });

  const hostile = [
    `x"; drop table "y`,
    `'); drop table z; --`,
    '$1 {p1:String} \\',
    'ă\u0000ê "" \'\'',
  ];

  duckdb.it.each(hostile)('keep names and values apart: %j', async (name) => {
    const prefix = `${name.replaceAll('\0', '')}_`;
    const own: SqlStore = { ...store, prefix };
    for (const { sql } of createTables('duckdb', { prefix })) await store.query(sql, []);
    expect(await load(own, name)).toMatchObject({ load: name, wasThere: false });
    expect(await load(own, name)).toMatchObject({ wasThere: true });
    expect(await sameAsInMemory(own)).toEqual([]);
  });
});
