import type { SqlDialect } from './dialect.js';
import { all, listed, nothing, sql, type Sql } from './sql.js';

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
  /** A condition that most rows meet, where a planner would take it for one that hardly any meets. */
  readonly mostly: (condition: Sql) => Sql;
  /** Whether no row of a step has the same values in some columns as a row of another one. */
  readonly isNotAmong: (columns: readonly ColumnName[], ...steps: readonly [Sql, Sql]) => Sql;
}

/** A name of our own, which needs no quotes. */
type ColumnName = 'unit_key' | 'indicator_key' | 'sum_key' | 'measure';

/** A column of a step. */
const of = (step: Sql, column: ColumnName): Sql => ({
  pieces: [...step.pieces, { kind: 'text', text: `.${column}` }],
});

const duckdb: Words = {
  bit: (number) => sql`(cast(1 as bigint) << cast(${number} as integer))`,
  bitsOfAll: (column) => sql`bit_or(${column})`,
  bitsInBoth: (one, other) => sql`(${one} & ${other})`,
  sumOf: (column) => sql`sum(${column})`,
  latest: (column, key) => sql`arg_max(${column}, ${key})`,
  asText: (column) => sql`cast(${column} as varchar)`,
  once: sql`materialized`,
  mostly: (condition) => condition,
  isNotAmong: (columns, step, other) => {
    const same = columns.map((column) => sql`${of(other, column)} = ${of(step, column)}`);
    return sql`not exists (select 1 from ${other} where ${all(same)})`;
  },
};

const postgres: Words = {
  ...duckdb,
  mostly: (condition) => sql`coalesce(${condition}, false)`,
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
  mostly: (condition) => condition,
  // It looks into no step from within another one.
  isNotAmong: (columns, step, other) => {
    const own = listed(columns.map((column) => of(step, column)));
    return sql`(${own}) not in (select ${listed(columns.map((column) => of(other, column)))} from ${other})`;
  },
};

/** The words of each database. */
export const wordsOf = (dialect: SqlDialect): Words => ({ duckdb, postgres, clickhouse })[dialect];
