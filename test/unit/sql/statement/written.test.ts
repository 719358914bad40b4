import { describe, expect, it } from 'vitest';
import { joined, listed, name, real, rowsOf, sql, text, value, whole, written } from '#inside/sql';

describe('a statement', () => {
  const hostile = 'a"; drop table b; --\\\0';

  it('quotes names, and escapes what ClickHouse reads as an escape', () => {
    expect(written(name(hostile), 'postgres').sql).toBe('"a""; drop table b; --\\"');
    expect(written(name(hostile), 'clickhouse').sql).toBe('"a""; drop table b; --\\\\"');
  });

  it('keeps values apart, numbered as each database does', () => {
    const statement = sql`select ${value(hostile)}, ${value('b')}, ${3}`;
    const params = ['a"; drop table b; --\\', 'b'];
    expect(written(statement, 'duckdb')).toEqual({ sql: 'select $1, $2, 3', params });
    expect(written(statement, 'clickhouse')).toEqual({
      sql: 'select {p1:String}, {p2:String}, 3',
      params,
    });
  });

  it('takes whole numbers only, unless others are asked for', () => {
    const problem = expect.objectContaining({ code: 'INVALID_ARGUMENT' });
    for (const number of [0.5, Number.NaN, 2 ** 60]) expect(() => whole(number)).toThrow(problem);
    const numbers = [real(0.1), real(null), real(Number.POSITIVE_INFINITY), whole(-2)];
    expect(written(listed(numbers), 'duckdb').sql).toBe('1e-1, null, null, -2');
  });

  it('puts pieces and rows of numbers together', () => {
    expect(written(joined([text('a'), 1], text(' or ')), 'duckdb').sql).toBe('a or 1');
    const rows = [
      [1, 2],
      [3, 4],
    ];
    expect(written(rowsOf(['a', 'b'], rows), 'duckdb').sql).toBe(
      'select 1 as "a", 2 as "b" union all select 3 as "a", 4 as "b"',
    );
  });
});
