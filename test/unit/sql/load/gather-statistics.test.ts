import { describe, expect, it } from 'vitest';
import { gatherStatistics, type SqlDialect } from '#inside/sql';

async function askedFor(dialect: SqlDialect, rows: number): Promise<readonly string[]> {
  const asked: string[] = [];
  const query = (sql: string) => {
    asked.push(sql);
    return Promise.reject(new Error('permission denied'));
  };
  await gatherStatistics({ dialect, query, prefix: 'dv_', schema: undefined }, rows);
  return asked;
}

describe('statistics of what was loaded', () => {
  it('are gathered in PostgreSQL, table by table, and not being allowed to is no error', async () => {
    const asked = await askedFor('postgres', 1000);
    expect(asked).toContain('analyze "dv_observation"');
    expect(asked).toHaveLength(6);
  });

  it('are left alone after few rows, and in databases that need none', async () => {
    expect(await askedFor('postgres', 999)).toEqual([]);
    expect(await askedFor('duckdb', 1_000_000)).toEqual([]);
    expect(await askedFor('clickhouse', 1_000_000)).toEqual([]);
  });
});
