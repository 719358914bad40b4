import { describe, expect, it } from 'vitest';
import { ask, type SqlStore } from '#inside/sql';

const statement = { sql: 'select 1', params: [] };
const askedOf = (query: SqlStore['query'], signal?: AbortSignal) =>
  ask({ dialect: 'duckdb', query, ...(signal && { signal }) }, 'the units', statement);

describe('ask', () => {
  it('gives rows as they come', async () => {
    expect(await askedOf(async () => [{ a: 1 }])).toEqual([{ a: 1 }]);
  });

  it('says what was asked where the database fails, and keeps why', async () => {
    const cause = new Error('timeout');
    await expect(askedOf(() => Promise.reject(cause))).rejects.toMatchObject({
      code: 'QUERY_FAILED',
      message: 'The database failed at the units: timeout',
      cause,
    });
  });

  it('takes what is thrown before anything was promised for a failure, too', async () => {
    const cause = new Error('no connection');
    const query = () => {
      throw cause;
    };
    await expect(askedOf(query)).rejects.toMatchObject({ code: 'QUERY_FAILED', cause });
  });

  it.each(['null', '[1]', '{"rows":[]}'])('refuses %s for rows', async (answer) => {
    await expect(askedOf(async () => JSON.parse(answer))).rejects.toMatchObject({
      code: 'STORE_UNREADABLE',
    });
  });

  it('asks nothing where it was stopped before', async () => {
    let count = 0;
    const query = async () => [{ a: (count += 1) }];
    await expect(askedOf(query, AbortSignal.abort('late'))).rejects.toMatchObject({
      code: 'ABORTED',
      cause: 'late',
    });
    expect(count).toBe(0);
  });
});
