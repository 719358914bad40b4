import { requireObject } from '#room/findings';
import type { SqlDialect } from '../statement/dialect.js';
import { requireDialect } from '../statement/require-dialect.js';
import { listed, name, sql, value, type Sql } from '../statement/sql.js';
import { written, type SqlStatement } from '../statement/written.js';
import { typesIn } from './column-types.js';
import { star, type StarTable, type TableShape } from './star.js';
import { namesFor, type NameOf, type TableNames } from './table-name.js';

/**
 * How tables are made.
 *
 * Vietnamese: cách tạo bảng.
 *
 * @example
 * ```ts
 * import type { CreateTablesOptions } from 'danvan/sql';
 *
 * const options: CreateTablesOptions = { prefix: 'dv_', cluster: 'citus' };
 * ```
 *
 * @category Databases
 */
export interface CreateTablesOptions {
  /** What the name of each table begins with. Defaults to `danvan_`. */
  readonly prefix?: string | undefined;
  /** The schema, or database, that they stand in. Defaults to that of the connection. */
  readonly schema?: string | undefined;
  /**
   * `citus`: observations are distributed by unit, all else stands on each node. Of `postgres` only.
   * Defaults to one node.
   */
  readonly cluster?: 'citus' | undefined;
}

function columnsOf({ columns, empty = [] }: TableShape, dialect: SqlDialect): Sql {
  return listed(
    columns.map(([column, type]) => {
      const mayBeEmpty = empty.includes(column);
      const own = typesIn(dialect)[type];
      if (dialect !== 'clickhouse') {
        return sql`${name(column)} ${own}${mayBeEmpty ? sql`` : sql` not null`}`;
      }
      return sql`${name(column)} ${mayBeEmpty ? sql`Nullable(${own})` : own}`;
    }),
  );
}

const keysOf = (keys: readonly string[]): Sql => listed(keys.map(name));

/** One table; in ClickHouse its key is the order in which rows lie. */
function createTable(table: StarTable, nameOf: NameOf, dialect: SqlDialect): Sql {
  const { key } = star[table];
  const head = sql`create table if not exists ${nameOf(table)} (${columnsOf(star[table], dialect)}`;
  return dialect === 'clickhouse'
    ? sql`${head}) engine = MergeTree order by (${keysOf(key)})`
    : sql`${head}, primary key (${keysOf(key)}))`;
}

/** Citus takes the name of a table as a text. */
function distribute(table: StarTable, { prefix = 'danvan_', schema }: TableNames): Sql {
  const parts = [...(schema === undefined ? [] : [schema]), `${prefix}${table}`];
  const called = value(parts.map((part) => `"${part.replaceAll('"', '""')}"`).join('.'));
  const { isByUnit = false }: TableShape = star[table];
  return isByUnit
    ? sql`select create_distributed_table(cast(${called} as regclass), 'unit_key')`
    : sql`select create_reference_table(cast(${called} as regclass))`;
}

/**
 * The tables in which figures are stored, as statements for one database.
 *
 * Vietnamese: tạo bảng lưu số liệu.
 *
 * A star: observations, and around them units with all that lies above each and its validity, owed
 * reports, periods, indicators, reporting lines, dimensions, and what was loaded. Every column is
 * typed and every table has a key; in ClickHouse the key is the order of the rows, with Citus
 * observations are distributed by unit. A table that is there stays as it is.
 *
 * @param dialect - The database.
 * @param options - How the tables are called, and whether they are distributed.
 * @returns The statements, in the order in which they have to run.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for another database, or a cluster that it
 *   does not have.
 *
 * @example
 * ```ts
 * import { createTables } from 'danvan/sql';
 *
 * const [first] = createTables('duckdb', { prefix: 'dv_' });
 * first?.sql.startsWith('create table if not exists "dv_context"'); //=> true
 * ```
 *
 * @category Databases
 */
export function createTables(
  dialect: SqlDialect,
  options: CreateTablesOptions = {},
): readonly SqlStatement[] {
  requireDialect(dialect, requireObject(options, 'options').cluster);
  const nameOf = namesFor(options);
  const tables = Object.keys(star).filter((table): table is StarTable => table in star);
  const made = tables.map((table) => createTable(table, nameOf, dialect));
  const spread =
    options.cluster === 'citus' ? tables.map((table) => distribute(table, options)) : [];
  return Object.freeze([...made, ...spread].map((one) => written(one, dialect)));
}
