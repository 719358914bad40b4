import { expect, it } from 'vitest';
import { all, listed, name, nothing, rowsOf, sql, value, written } from '#inside/sql';

const textOf = (given: Parameters<typeof written>[0]): string => written(given, 'duckdb').sql;

it('keeps values and names apart from text', () => {
  const hostile = `x'; drop table "y"`;
  const given = sql`select ${name(hostile)} where a = ${value(hostile)} and b = ${3}`;
  const { sql: text, params } = written(given, 'duckdb');
  expect(text).toBe(`select "x'; drop table ""y""" where a = $1 and b = 3`);
  expect(params).toEqual([hostile]);
});

it('puts pieces together', () => {
  expect(textOf(listed([1, sql`a`, 2]))).toBe('1, a, 2');
  expect(textOf(all([sql`a = 1`, sql`b = 2`]))).toBe('a = 1 and b = 2');
  expect(textOf(sql`a${nothing}b`)).toBe('ab');
  expect(
    textOf(
      rowsOf(
        ['u', 'v'],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    ),
  ).toBe('select 1 as "u", 2 as "v" union all select 3 as "u", 4 as "v"');
});
