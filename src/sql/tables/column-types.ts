import type { SqlDialect } from '../statement/dialect.js';
import { sql, type Sql } from '../statement/sql.js';
import type { ColumnType } from './star.js';

type TypeNames = Readonly<Record<ColumnType, Sql>>;

const plainTypes: TypeNames = {
  int: sql`integer`,
  small: sql`smallint`,
  big: sql`bigint`,
  real: sql`double precision`,
  text: sql`text`,
};

const clickhouseTypes: TypeNames = {
  int: sql`Int32`,
  small: sql`Int16`,
  big: sql`Int64`,
  real: sql`Float64`,
  text: sql`String`,
};

/** What a database calls the types of columns. */
export const typesIn = (dialect: SqlDialect): TypeNames =>
  dialect === 'clickhouse' ? clickhouseTypes : plainTypes;
