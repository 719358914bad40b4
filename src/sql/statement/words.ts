import type { SqlDialect } from './dialect.js';
import { nothing, sql, type Sql } from './sql.js';

/** What databases write in different ways. */
export interface Words {
  /** A bit by its number, from 0. */
  readonly bit: (number: Sql) => Sql;
  readonly bitsOfAll: (column: Sql) => Sql;
  readonly bitsInBoth: (one: Sql, other: Sql) => Sql;
  /** A sum that no number of rows makes too large. */
  readonly sumOf: (column: Sql) => Sql;
  /** Of the rows of a group, the value of the one with the largest key. */
  readonly latest: (column: Sql, key: Sql) => Sql;
  readonly asText: (column: Sql) => Sql;
  /** Says that a step is worked out once, and not again for each one that refers to it. */
  readonly once: Sql;
  /**
   * One row to join with: tells a planner that cannot see how many rows a step gives that they are not
   * few, so that it looks rows of observations up once and not again for each of them.
   */
  readonly manyRows: Sql;
}

const duckdb: Words = {
  bit: (number) => sql`(cast(1 as bigint) << cast(${number} as integer))`,
  bitsOfAll: (column) => sql`bit_or(${column})`,
  bitsInBoth: (one, other) => sql`(${one} & ${other})`,
  sumOf: (column) => sql`sum(${column})`,
  latest: (column, key) => sql`arg_max(${column}, ${key})`,
  asText: (column) => sql`cast(${column} as varchar)`,
  once: sql`materialized`,
  manyRows: nothing,
};

const postgres: Words = {
  ...duckdb,
  // It is taken to give a thousand rows, and gives one.
  manyRows: sql` cross join regexp_split_to_table('', ',') as many_rows`,
  latest: (column, key) => sql`(array_agg(${column} order by ${key} desc))[1]`,
};

const clickhouse: Words = {
  bit: (number) => sql`bitShiftLeft(toInt64(1), ${number})`,
  bitsOfAll: (column) => sql`groupBitOr(${column})`,
  bitsInBoth: (one, other) => sql`bitAnd(${one}, ${other})`,
  sumOf: (column) => sql`sum(toInt128(${column}))`,
  latest: (column, key) => sql`argMax(${column}, ${key})`,
  asText: (column) => sql`toString(${column})`,
  once: nothing,
  manyRows: nothing,
};

/** The words of each database. */
export const wordsOf = (dialect: SqlDialect): Words => ({ duckdb, postgres, clickhouse })[dialect];
