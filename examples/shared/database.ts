import { PGlite, types } from '@electric-sql/pglite';
import { Pool } from 'pg';
import type { SqlQuery } from 'danvan/sql';

/** A database that was opened. */
export interface Database {
  readonly query: SqlQuery;
  readonly close: () => Promise<void>;
}

async function openServer(url: string, seconds: number): Promise<Database> {
  const pool = new Pool({ connectionString: url, statement_timeout: seconds * 1000 });
  return {
    query: async (sql, params) =>
      (await pool.query<Record<string, unknown>>(sql, [...params])).rows,
    close: () => pool.end(),
  };
}

async function openInProcess(): Promise<Database> {
  // Whole numbers of eight bytes come as texts, as those of `pg` do.
  const lite = await PGlite.create({ parsers: { [types.INT8]: (text) => text } });
  return {
    query: async (sql, params) =>
      (await lite.query<Record<string, unknown>>(sql, [...params])).rows,
    close: () => lite.close(),
  };
}

/**
 * Opens the PostgreSQL at a URL, or one that lives in this process and is gone with it. A server gives a
 * query up after so many seconds.
 */
export const openDatabase = (url?: string, seconds = 60): Promise<Database> =>
  url === undefined ? openInProcess() : openServer(url, seconds);
