import { DanvanError } from '#room/findings';
import { ask } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { sql, value, type Sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { namesFor } from '../tables/table-name.js';
import { insertRows } from './insert.js';

const asked = (store: SqlStore, what: string, statement: Sql) =>
  ask(store, what, written(statement, store.dialect));

/** How many rows a load that is done has; null where it is not done. */
export async function rowsDone(store: SqlStore, load: string): Promise<number | null> {
  const done = namesFor(store)('load_done');
  const rows = sql`select row_count from ${done} where load_name = ${value(load)}`;
  const [row] = await asked(store, 'the loads that are done', rows);
  return row === undefined ? null : wholeIn(row, 'row_count');
}

/** The keys of all attempts at a load. */
export async function keysOf(store: SqlStore, load: string): Promise<readonly number[]> {
  const table = namesFor(store)('load');
  const keys = sql`select load_key from ${table} where load_name = ${value(load)} order by load_key`;
  const rows = await asked(store, 'the attempts at a load', keys);
  return rows.map((row) => wholeIn(row, 'load_key'));
}

const atOnce = (load: string): never => {
  const message = `Another load began or ended with "${load}", or an answer was lost; load it again.`;
  throw new DanvanError('LOADS_AT_ONCE', message);
};

/** Begins a load under a key of its own, so that what an earlier attempt left is not seen. */
export async function beginLoad(store: SqlStore, load: string): Promise<number> {
  const table = namesFor(store)('load');
  const last = sql`select coalesce(max(load_key), 0) as last_key from ${table}`;
  const [row] = await asked(store, 'the last load', last);
  const key = (row === undefined ? 0 : wholeIn(row, 'last_key')) + 1;
  await insertRows(store, 'load', [[key, load]]).catch(async (cause: unknown) => {
    const taken = sql`select load_key from ${table} where load_key = ${key}`;
    // Where the key is free, the database failed for another reason.
    if ((await asked(store, 'the loads', taken)).length === 0) throw cause;
    atOnce(load);
  });
  const same = sql`select load_key from ${table} where load_key = ${key}`;
  if ((await asked(store, 'the loads', same)).length > 1) atOnce(load);
  return key;
}

/** Refuses a load of which not all rows arrived. */
async function refuseLost(store: SqlStore, key: number, taken: number): Promise<void> {
  const rows = namesFor(store)('observation');
  const count = sql`select count(*) as row_count from ${rows} where load_key = ${key}`;
  const [row] = await asked(store, 'the rows that arrived', count);
  const arrived = row === undefined ? 0 : wholeIn(row, 'row_count');
  if (arrived === taken) return;
  const message = `Of ${taken} rows ${arrived} arrived in the database; load them again.`;
  throw new DanvanError('STORE_UNREADABLE', message);
}

/** Rows of a load, as they were counted on their way. */
export interface Counts {
  readonly rows: number;
  readonly taken: number;
}

/** Shows a load to those who ask, all of it at once, after the rows of those that were done before. */
export async function finishLoad(
  store: SqlStore,
  { key, load }: { readonly key: number; readonly load: string },
  { rows, taken }: Counts,
): Promise<void> {
  await refuseLost(store, key, taken);
  const done = namesFor(store)('load_done');
  const end = sql`select coalesce(max(first_position + row_count), 0) as next_position from ${done}`;
  const [row] = await asked(store, 'the end of the rows', end);
  const first = row === undefined ? 0 : wholeIn(row, 'next_position');
  await insertRows(store, 'load_done', [[load, key, first, rows]]).catch(async (cause: unknown) => {
    if ((await rowsDone(store, load)) === null) throw cause;
    atOnce(load);
  });
  const within = sql`select load_key from ${done} where load_name = ${value(load)}
    or (first_position < ${first + rows} and first_position + row_count > ${first})`;
  const overlapping = await asked(store, 'the loads that are done', within);
  if (overlapping.length === 1 || (rows === 0 && overlapping.length === 0)) return;
  const gone = sql`delete from ${done} where load_key = ${key}`;
  await asked(store, 'a load that came at the same time', gone);
  atOnce(load);
}

/**
 * Takes back what a load wrote: first that it is done, since its end may have come through before
 * something failed. Where that cannot be taken back its rows stay, so that no load is done without them.
 */
export async function dropRows(store: SqlStore, key: number): Promise<void> {
  for (const table of ['load_done', 'observation', 'period', 'dimension'] as const) {
    const gone = sql`delete from ${namesFor(store)(table)} where load_key = ${key}`;
    await asked(store, `the rows of ${table}`, gone);
  }
}
