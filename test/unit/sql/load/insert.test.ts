import { describe, expect, it } from 'vitest';
import { insertRows, rowsAsValues, star, written } from '#inside/sql';
import type { SqlDialect } from '#inside/sql';

const columns = star.dimension.columns;
const hostile = `x', 1); drop table a; --"\\{},NULL\0`;

describe('rows in brackets', () => {
  it('hold numbers as they are and texts as parameters', () => {
    const rows = [
      [1, 2, hostile, 'b'],
      [3, 4, 'c', ''],
    ];
    expect(written(rowsAsValues(rows, columns), 'duckdb')).toEqual({
      sql: 'values (1, 2, $1, $2), (3, 4, $3, $4)',
      params: [hostile.replace('\0', ''), 'b', 'c', ''],
    });
  });

  it('hold null for what is missing, and amounts with all their digits', () => {
    const own = [
      ['a', 'int'],
      ['b', 'real'],
      ['c', 'big'],
    ] as const;
    const { sql } = written(
      rowsAsValues(
        [
          [1, 0.1, null],
          [2, Number.NaN],
        ],
        own,
      ),
      'clickhouse',
    );
    expect(sql).toBe('values (1, 1e-1, null), (2, null, null)');
  });

  it('take no part of a number where whole ones stand', () => {
    const problem = expect.objectContaining({ code: 'INVALID_ARGUMENT' });
    expect(() => rowsAsValues([[0.5, 1, 'a', 'b']], columns)).toThrow(problem);
  });
});

describe('insertRows', () => {
  const askedIn = async (dialect: SqlDialect): Promise<readonly string[]> => {
    const asked: string[] = [];
    const query = async (sql: string) => {
      asked.push(sql);
      return [];
    };
    const rows = Array.from({ length: 10_001 }, (_, at) => [at, `line ${at}`]);
    await insertRows({ dialect, query, prefix: '', schema: undefined }, 'line', rows);
    return asked;
  };

  it('writes some rows at a time, as each database reads them fastest', async () => {
    const [postgres, duckdb] = [await askedIn('postgres'), await askedIn('duckdb')];
    expect(postgres).toHaveLength(2);
    expect(postgres[0]).toMatch(
      /^insert into "line" \("line_key", "line_id"\) select \* from unnest/,
    );
    expect(duckdb).toHaveLength(6);
    expect(duckdb[5]).toBe('insert into "line" ("line_key", "line_id") values (10000, $1)');
  });
});
