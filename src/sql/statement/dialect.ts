/**
 * The databases that a plan can be written for.
 *
 * Vietnamese: hệ quản trị cơ sở dữ liệu.
 *
 * `postgres` from version 15 on, also with Citus and as PGlite.
 *
 * @example
 * ```ts
 * import type { SqlDialect } from 'danvan/sql';
 *
 * const dialect: SqlDialect = 'duckdb';
 * ```
 *
 * @category Databases
 */
export type SqlDialect = 'duckdb' | 'postgres' | 'clickhouse';

/** The dialects. */
export const dialects = Object.freeze([
  'duckdb',
  'postgres',
  'clickhouse',
] as const satisfies readonly SqlDialect[]);
