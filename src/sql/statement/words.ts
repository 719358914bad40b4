import type { SqlDialect } from './dialect.js';
import { all, listed, name, nothing, rowsOf, sql, value, type Sql } from './sql.js';

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
  /** Two numbers of all rows of a group as one text, by the second one. */
  readonly listOf: (column: Sql, key: Sql) => Sql;
  /** Says that a step is worked out once, and not again for each one that refers to it. */
  readonly once: Sql;
  /** Says that a step may be worked out for each one that refers to it, which planners know more of. */
  readonly eachTime: Sql;
  /** A condition that most rows meet, where a planner would take it for one that hardly any meets. */
  readonly mostly: (condition: Sql) => Sql;
  /** Whether no row of a step has the same values in some columns as a row of another one. */
  readonly isNotAmong: (columns: readonly ColumnName[], ...steps: readonly [Sql, Sql]) => Sql;
  /** Whether a number is none of those that a step has. */
  readonly isNoneOf: (number: Sql, ofStep: Sql, step: Sql) => Sql;
  /** Many rows of whole numbers, as one text. */
  readonly rowsOfText: (columns: readonly string[], rows: readonly (readonly number[])[]) => Sql;
}

/** A name of our own, which needs no quotes. */
type ColumnName = 'unit_key' | 'indicator_key' | 'sum_key' | 'measure';

/** A column of a step. */
const of = (step: Sql, column: ColumnName): Sql => ({
  pieces: [...step.pieces, { kind: 'text', text: `.${column}` }],
});

/** How a database takes a text of many rows apart: into lines, and a line into its numbers. */
interface TextWords {
  readonly linesOf: (text: Sql) => Sql;
  readonly numberIn: (line: Sql, place: number) => Sql;
}

const rowsOfText =
  ({ linesOf, numberIn }: TextWords): Words['rowsOfText'] =>
  (columns, rows) => {
    if (rows.length === 0)
      return sql`select * from (${rowsOf(columns, [columns.map(() => 0)])}) none where 1 = 0`;
    const cells = columns.map(
      (column, at) => sql`${numberIn(sql`line`, at + 1)} as ${name(column)}`,
    );
    const text = value(rows.map((row) => row.join()).join(' '));
    return sql`select ${listed(cells)} from (select ${linesOf(text)} as line) lines_of_text`;
  };

const duckdb: Words = {
  bit: (number) => sql`(cast(1 as bigint) << cast(${number} as integer))`,
  bitsOfAll: (column) => sql`bit_or(${column})`,
  bitsInBoth: (one, other) => sql`(${one} & ${other})`,
  sumOf: (column) => sql`sum(${column})`,
  latest: (column, key) => sql`arg_max(${column}, ${key})`,
  asText: (column) => sql`cast(${column} as varchar)`,
  listOf: (column, key) =>
    sql`string_agg(cast(${key} as varchar) || ':' || cast(${column} as varchar), ' ' order by ${key})`,
  once: sql`materialized`,
  eachTime: sql`not materialized`,
  mostly: (condition) => condition,
  isNotAmong: (columns, step, other) => {
    const same = columns.map((column) => sql`${of(other, column)} = ${of(step, column)}`);
    return sql`not exists (select 1 from ${other} where ${all(same)})`;
  },
  // Of one column that is distinct a planner knows that its values are.
  isNoneOf: (number, ofStep, step) =>
    sql`not exists (select 1 from (select distinct ${ofStep} as number from ${step}) numbers_of_step
      where numbers_of_step.number = ${number})`,
  rowsOfText: rowsOfText({
    linesOf: (text) => sql`unnest(string_split(cast(${text} as varchar), ' '))`,
    numberIn: (line, place) => sql`cast(split_part(${line}, ',', ${place}) as integer)`,
  }),
};

const postgres: Words = {
  ...duckdb,
  mostly: (condition) => sql`coalesce(${condition}, false)`,
  latest: (column, key) => sql`(array_agg(${column} order by ${key} desc))[1]`,
  rowsOfText: rowsOfText({
    linesOf: (text) => sql`unnest(string_to_array(cast(${text} as text), ' '))`,
    numberIn: (line, place) => sql`cast(split_part(${line}, ',', ${place}) as integer)`,
  }),
};

const clickhouse: Words = {
  bit: (number) => sql`bitShiftLeft(toInt64(1), ${number})`,
  bitsOfAll: (column) => sql`groupBitOr(${column})`,
  bitsInBoth: (one, other) => sql`bitAnd(${one}, ${other})`,
  sumOf: (column) => sql`sum(toInt128(${column}))`,
  latest: (column, key) => sql`argMax(${column}, ${key})`,
  asText: (column) => sql`toString(${column})`,
  listOf: (column, key) => sql`toString(arraySort(groupArray((${key}, ${column}))))`,
  once: nothing,
  eachTime: nothing,
  mostly: (condition) => condition,
  // It looks into no step from within another one.
  isNotAmong: (columns, step, other) => {
    const own = listed(columns.map((column) => of(step, column)));
    return sql`(${own}) not in (select ${listed(columns.map((column) => of(other, column)))} from ${other})`;
  },
  isNoneOf: (number, ofStep, step) => sql`${number} not in (select ${ofStep} from ${step})`,
  rowsOfText: rowsOfText({
    linesOf: (text) => sql`arrayJoin(splitByChar(' ', ${text}))`,
    numberIn: (line, place) => sql`toInt32(splitByChar(',', ${line})[${place}])`,
  }),
};

/** The words of each database. */
export const wordsOf = (dialect: SqlDialect): Words => ({ duckdb, postgres, clickhouse })[dialect];
