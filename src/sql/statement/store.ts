import type { SqlDialect } from './dialect.js';

/**
 * Runs one statement for the library: text, and the values of its parameters.
 *
 * Vietnamese: hàm chạy truy vấn.
 *
 * Gives the rows as objects, with the names of the columns as they stand in the statement; whole
 * numbers may come as numbers, bigints or texts. A time limit is set here.
 *
 * @example
 * ```ts
 * import type { SqlQuery } from 'danvan/sql';
 *
 * const nothing: SqlQuery = async (sql, params) => [];
 * ```
 *
 * @category Databases
 */
export type SqlQuery = (
  sql: string,
  params: readonly string[],
) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/**
 * A database in which figures are stored, and how it is reached.
 *
 * Vietnamese: kho số liệu.
 *
 * No driver comes with the library: `query` is yours.
 *
 * @example
 * ```ts
 * import type { SqlStore } from 'danvan/sql';
 *
 * const storeOf = (query: SqlStore['query']): SqlStore => ({ dialect: 'postgres', query });
 * ```
 *
 * @category Databases
 */
export interface SqlStore {
  readonly dialect: SqlDialect;
  readonly query: SqlQuery;
  /** What the name of each table begins with. Defaults to `danvan_`. */
  readonly prefix?: string | undefined;
  /** The schema, or database, that the tables stand in. Defaults to that of the connection. */
  readonly schema?: string | undefined;
  /** Stops between two statements. Defaults to never. */
  readonly signal?: AbortSignal | undefined;
}
