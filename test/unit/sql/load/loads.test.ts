import { describe, expect, it } from 'vitest';
import { beginLoad, finishLoad, rowsDone, type SqlStore } from '#inside/sql';

/** A database that gives the answers in order, and remembers what it was asked. */
function storeOf(...answers: readonly (readonly Readonly<Record<string, unknown>>[])[]) {
  const asked: string[] = [];
  const store: SqlStore = {
    dialect: 'postgres',
    query: async (sql) => answers[asked.push(sql) - 1] ?? [],
  };
  return { store, asked };
}

describe('rowsDone', () => {
  it('tells how many rows a load has that is done, and that another is not', async () => {
    expect(await rowsDone(storeOf([{ row_count: '12' }]).store, 'all')).toBe(12);
    expect(await rowsDone(storeOf([]).store, 'all')).toBeNull();
  });
});

describe('beginLoad', () => {
  it('takes the key after the last one', async () => {
    const { store, asked } = storeOf([{ last_key: '4' }], [], [{ load_key: 5 }]);
    expect(await beginLoad(store, 'all')).toBe(5);
    expect(asked[1]).toContain('insert into "danvan_load"');
  });

  it('refuses a key that another load has too', async () => {
    const { store } = storeOf([{ last_key: '4' }], [], [{ load_key: 5 }, { load_key: 5 }]);
    await expect(beginLoad(store, 'all')).rejects.toMatchObject({ code: 'LOADS_AT_ONCE' });
  });
});

describe('finishLoad', () => {
  const load = { key: 5, load: 'all' };
  const counts = { rows: 12, taken: 11 };

  it('shows the load behind those that are done', async () => {
    const { store, asked } = storeOf([{ row_count: 11 }], [{ next_position: 30 }], [], [{}]);
    await finishLoad(store, load, counts);
    expect(asked.at(-1)).toContain('first_position < 42');
    expect(asked.at(-1)).not.toContain('delete');
  });

  it('refuses one of which rows did not arrive, and says how many', async () => {
    const { store, asked } = storeOf([{ row_count: 10 }]);
    await expect(finishLoad(store, load, counts)).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
      message: 'Of 11 rows 10 arrived in the database; load them again.',
    });
    expect(asked.join()).not.toContain('insert');
  });

  it('takes it back where another one took the same place', async () => {
    const { store, asked } = storeOf([{ row_count: 11 }], [{ next_position: 30 }], [], [{}, {}]);
    await expect(finishLoad(store, load, counts)).rejects.toMatchObject({ code: 'LOADS_AT_ONCE' });
    expect(asked.at(-1)).toContain('delete from "danvan_load_done" where load_key = 5');
  });
});
