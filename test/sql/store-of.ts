import type { DatasetInput } from 'danvan';
import { createTables, loadRows, type SqlStore } from 'danvan/sql';
import type { Engine } from './engines/engine.js';

let made = 0;

/** Tables of their own in a database, without rows. */
export async function freshStore({ dialect, query }: Engine): Promise<SqlStore> {
  made += 1;
  const prefix = `t${made}_`;
  for (const { sql, params } of createTables(dialect, { prefix })) await query(sql, params);
  return { dialect, query, prefix };
}

/** Forgets all rows of a store. */
export async function emptyStore({ query, prefix }: SqlStore): Promise<void> {
  const tables = ['context', 'unit', 'unit_closure', 'indicator', 'line', 'owed'];
  const rows = ['load', 'load_done', 'period', 'dimension', 'observation'];
  for (const table of [...tables, ...rows]) {
    await query(`delete from "${prefix}${table}" where 1 = 1`, []);
  }
}

/** Loads all observations of a dataset, under one name. */
export async function loadAll(store: SqlStore, input: DatasetInput): Promise<void> {
  const { observations, ...context } = input;
  if (!Array.isArray(observations)) throw new TypeError('The observations are no list.');
  await loadRows(observations, store, { context, load: 'all' });
}
