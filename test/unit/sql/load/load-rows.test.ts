import type { ObservationInput } from 'danvan';
import { loadRows, type LoadOptions, type LoadProgress, type SqlStore } from 'danvan/sql';
import { describe, expect, it } from 'vitest';
import { recordedStore, writesOf, type Answering } from '../../../support/recorded-store.js';
import { smallContext } from '../../../support/small-plan.js';

const row = (unit: string, value: number, more = {}): ObservationInput => ({
  unit,
  indicator: 'x.f',
  period: '2026-01',
  value,
  ...more,
});
const rows = [row('xa-a', 1), row('xa-b', 2), row('xa-c', 3, { period: '2026-02' })];
const stranger = row('xa-z', 4);

/** A database in which so many rows of a load arrive. */
const taking =
  (arrived: number): Answering =>
  (sql) => {
    if (sql.includes('max(load_key)')) return [{ last_key: 6 }];
    if (sql.includes('count(*)')) return [{ row_count: arrived }];
    return sql.includes('first_position <') ? [{ load_key: 7 }] : undefined;
  };

const options: LoadOptions = { context: smallContext, load: 'all' };

/** The same database, which fails at statements that hold some words. */
const failingAt = (store: SqlStore, ...words: readonly string[]): SqlStore => ({
  ...store,
  query: async (sql, params) => {
    const answer = await store.query(sql, params);
    const found = words.find((some) => sql.includes(some));
    if (found !== undefined) throw new Error(`The server left at ${found}.`);
    return answer;
  },
});

const observed = 'insert into "danvan_observation"';
const dropped = ['delete from observation', 'delete from period', 'delete from dimension'];

describe('a load', () => {
  it('shows its rows after all that they refer to is there', async () => {
    const { store, asked } = recordedStore(taking(3));
    const loaded = await loadRows(rows, store, { ...options, batch: 2 });
    expect(loaded).toEqual({ load: 'all', rows: 3, wasThere: false, rejected: [], findings: [] });
    const inserts = writesOf(asked).filter((write) => write.startsWith('insert'));
    expect(inserts.slice(inserts.indexOf('insert into context'))).toEqual([
      'insert into context',
      'insert into load',
      'insert into period',
      'insert into observation',
      'insert into period',
      'insert into observation',
      'insert into load_done',
    ]);
  });

  it('numbers its rows on from batch to batch, under a key of its own', async () => {
    const { store, asked } = recordedStore(taking(4));
    await loadRows([...rows, row('xa-c', 5)], store, { ...options, batch: 3 });
    const written = asked.filter(({ sql }) => sql.startsWith(observed));
    const places = written.flatMap(({ sql }) =>
      [...sql.matchAll(/\((\d+), 0, 7, (\d+), (\d+),/g)].map((found) => found.slice(1).map(Number)),
    );
    // Unit, period and place of each.
    expect(places).toEqual([
      [1, 0, 0],
      [2, 0, 1],
      [4, 1, 2],
      [4, 0, 3],
    ]);
  });

  it('tells how far it is, and gives back what could not be taken in', async () => {
    const { store, asked } = recordedStore(taking(3));
    const told: LoadProgress[] = [];
    const onProgress = (progress: LoadProgress) => told.push(progress);
    const given = [rows[0], stranger, rows[1], rows[2]].flatMap((one) => one ?? []);
    const loaded = await loadRows([given], store, { ...options, batch: 3, onProgress });
    expect(loaded.rejected).toEqual([{ position: 1, given: stranger }]);
    expect(loaded.findings.map(({ code }) => code)).toEqual(['dataset/unknown-unit']);
    expect(told).toEqual([
      { rows: 3, rejected: 1 },
      { rows: 4, rejected: 1 },
    ]);
    // The place of a rejected row stays free: it counts among the rows of the load.
    expect(asked.at(-2)?.sql).toMatch(/values \(\$1, 7, 0, 4\)$/);
  });

  it('is not there twice, and its rows are not even read', async () => {
    const { store, asked } = recordedStore((sql) =>
      sql.startsWith('select row_count') ? [{ row_count: 12 }] : undefined,
    );
    const unread = {
      [Symbol.iterator](): Iterator<ObservationInput> {
        throw new Error('The rows were read.');
      },
    };
    const loaded = await loadRows(unread, store, options);
    expect(loaded).toMatchObject({ rows: 12, wasThere: true, rejected: [] });
    expect(writesOf(asked)).not.toContain('insert into load');
  });

  it('keeps whatever a caller gives out of the text of statements', async () => {
    const hostile = `x'); drop table "danvan_load"; --`;
    const { store, asked } = recordedStore(taking(1));
    const source = { document: hostile };
    await loadRows([row('xa-a', 1, { source })], store, { ...options, load: hostile });
    expect(asked.filter(({ sql }) => sql.includes('drop table'))).toEqual([]);
    const params = asked.flatMap((one) => one.params);
    expect(params).toContain(hostile);
    expect(params).toContain(JSON.stringify({ source }));
  });
});

describe('a load that fails', () => {
  const failed = async (store: SqlStore, more: Partial<LoadOptions> = {}, given = rows) =>
    loadRows(given, store, { ...options, batch: 2, ...more }).catch((error: unknown) => error);

  it('takes back what it wrote, and tells what happened', async () => {
    const { store, asked } = recordedStore(taking(3));
    const error = await failed(failingAt(store, observed));
    expect(error).toMatchObject({ code: 'QUERY_FAILED' });
    expect(writesOf(asked).slice(-3)).toEqual(dropped);
    for (const { sql } of asked.slice(-3)) expect(sql).toContain('where load_key = 7');
    expect(writesOf(asked)).not.toContain('insert into load_done');
  });

  it('is taken back where not all rows arrived', async () => {
    const { store, asked } = recordedStore(taking(2));
    expect(await failed(store)).toMatchObject({ code: 'STORE_UNREADABLE' });
    expect(writesOf(asked).slice(-3)).toEqual(dropped);
  });

  it('tells its own failure where nothing can be taken back either', async () => {
    const { store } = recordedStore(taking(3));
    const error = await failed(failingAt(store, observed, 'delete from "danvan_observation"'));
    expect(error).toMatchObject({ message: expect.stringContaining(`left at ${observed}`) });
  });

  it('is not taken for done where the question after its end failed', async () => {
    const { store, asked } = recordedStore(taking(3));
    const error = await failed(failingAt(store, 'first_position <'));
    expect(error).toMatchObject({ code: 'QUERY_FAILED' });
    expect(writesOf(asked).slice(-5)).toEqual([
      'insert into load_done',
      'delete from load_done',
      ...dropped,
    ]);
  });

  it('keeps its rows where it stays done', async () => {
    const { store, asked } = recordedStore(taking(3));
    await failed(failingAt(store, 'first_position <', 'delete from "danvan_load_done"'));
    expect(writesOf(asked).at(-1)).toBe('delete from load_done');
  });

  it('is stopped between batches, and taken back in spite of the signal', async () => {
    const stopping = new AbortController();
    const { store, asked } = recordedStore(taking(3), { signal: stopping.signal });
    const error = await failed(store, { onProgress: () => stopping.abort('late') });
    expect(error).toMatchObject({ code: 'ABORTED', cause: 'late' });
    expect(asked.filter(({ sql }) => sql.startsWith(observed))).toHaveLength(1);
    expect(writesOf(asked).slice(-3)).toEqual(dropped);
  });

  it('is taken back where its source fails', async () => {
    async function* broken() {
      yield rows;
      throw new Error('the line is down');
    }
    const { store, asked } = recordedStore(taking(3));
    const error = await loadRows(broken(), store, options).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(writesOf(asked).slice(-3)).toEqual(dropped);
  });

  const wrong = [{ load: 7 }, { load: ' ' }, { batch: 0 }, { batch: 1.5 }, { batch: 1_000_001 }];

  it.each<Readonly<Record<string, unknown>>>(wrong)(
    'never began where it may not be: %j',
    async (more) => {
      const { store, asked } = recordedStore();
      const given = [rows, store, Object.assign({ ...options }, more)];
      await expect(Reflect.apply(loadRows, undefined, given)).rejects.toMatchObject({
        code: 'INVALID_ARGUMENT',
      });
      expect(asked).toEqual([]);
    },
  );
});
