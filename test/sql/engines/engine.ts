import type { SqlDialect, SqlQuery } from 'danvan/sql';

/** A database that a test may ask. */
export interface Engine {
  readonly dialect: SqlDialect;
  readonly query: SqlQuery;
  readonly close: () => Promise<void>;
}
