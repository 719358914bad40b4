import { describe, expect, it } from 'vitest';
import { dialects, sql, wordsOf, written } from '#inside/sql';
import { textOf } from '../../../support/small-plan.js';

const [duckdb, postgres, clickhouse] = [
  wordsOf('duckdb'),
  wordsOf('postgres'),
  wordsOf('clickhouse'),
];
const column = sql`c`;

describe('the words of databases', () => {
  it('keep bits, sums and days apart from what overflows', () => {
    // A bit of an integer of four bytes is lost from the 32nd on.
    expect(textOf(duckdb.bit(sql`n`))).toContain('cast(1 as bigint)');
    expect(textOf(clickhouse.bit(sql`n`))).toContain('toInt64(1)');
    expect(textOf(clickhouse.sumOf(column))).toBe('sum(toInt128(c))');
  });

  it('take the value of the row with the largest key', () => {
    const latest = [duckdb, postgres, clickhouse].map((words) =>
      textOf(words.latest(column, sql`k`)),
    );
    expect(latest).toEqual(['arg_max(c, k)', '(array_agg(c order by k desc))[1]', 'argMax(c, k)']);
  });

  it('list numbers in one order, whatever that of the rows is', () => {
    for (const words of [duckdb, postgres]) {
      expect(textOf(words.listOf(column, sql`k`))).toContain('order by k');
    }
    expect(textOf(clickhouse.listOf(column, sql`k`))).toContain('arraySort(groupArray((k, c)))');
  });

  it('hide from PostgreSQL alone that a condition is one', () => {
    const condition = sql`a = b`;
    const shown = dialects.map((dialect) => textOf(wordsOf(dialect).mostly(condition)));
    expect(shown).toEqual(['a = b', 'coalesce(a = b, false)', 'a = b']);
  });
});

describe('what is not among others', () => {
  const columns = ['unit_key', 'measure'] as const;

  it('is the same in all columns, by steps that a database looks into', () => {
    const steps = [sql`told`, sql`doubtful`] as const;
    expect(textOf(duckdb.isNotAmong(columns, ...steps))).toBe(
      'not exists (select 1 from doubtful where doubtful.unit_key = told.unit_key and doubtful.measure = told.measure)',
    );
    expect(textOf(clickhouse.isNotAmong(columns, ...steps))).toBe(
      '(told.unit_key, told.measure) not in (select doubtful.unit_key, doubtful.measure from doubtful)',
    );
  });

  it('is a number that no row of a step has', () => {
    const asked = [sql`n`, sql`u.k`, sql`doubtful u`] as const;
    expect(textOf(clickhouse.isNoneOf(...asked))).toBe('n not in (select u.k from doubtful u)');
    expect(textOf(duckdb.isNoneOf(...asked))).toMatch(/^not exists .*number = n\)$/);
  });
});

describe('rows of whole numbers', () => {
  const rows = [
    [1, -2],
    [30, 4],
  ];

  it.each(dialects)('are one parameter, taken apart by %s', (dialect) => {
    const given = wordsOf(dialect).rowsOfText(['one', 'other'], rows);
    const { sql: text, params } = written(given, dialect);
    expect(params).toEqual(['1,-2 30,4']);
    expect(text).not.toContain('30');
    for (const name of ['one', 'other']) expect(text).toContain(`as "${name}"`);
    // Both databases count the pieces of a text from 1.
    expect([...text.matchAll(/',', (\d)\)|\)\[(\d)\]/g)].map(([, a, b]) => a ?? b)).toEqual([
      '1',
      '2',
    ]);
  });

  it.each(dialects)('have their columns where there are none, in %s', (dialect) => {
    const { sql: text, params } = written(wordsOf(dialect).rowsOfText(['one'], []), dialect);
    expect(params).toEqual([]);
    expect(text).toBe('select * from (select 0 as "one") none where 1 = 0');
  });
});
