import { pushedContext, type DatasetContext, type PushedContext } from '#room/aggregation';
import { DanvanError } from '#room/findings';
import { ask } from '../statement/ask.js';
import { textIn } from '../statement/read-row.js';
import { sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { namesFor } from '../tables/table-name.js';
import { firstDifference } from './first-difference.js';
import { insertRows } from './insert.js';
import { printOfOwed } from './print-of-owed.js';
import { requireStore } from './require-store.js';
import { starOfContext } from './star-of-context.js';

/** What a store says of its context; null where it has none yet. */
export async function storedPrints(store: SqlStore) {
  const all = sql`select context_print, owed_print from ${namesFor(store)('context')}`;
  const [row] = await ask(
    store,
    'the context, which createTables makes',
    written(all, store.dialect),
  );
  return row === undefined
    ? null
    : { context: textIn(row, 'context_print'), owed: textIn(row, 'owed_print') };
}

/** Refuses a context under which the numbers of a store mean something else. */
export async function refuseOther(
  store: SqlStore,
  stored: string,
  context: PushedContext,
): Promise<void> {
  if (stored === context.print) return;
  const difference = await firstDifference(store, context);
  const message = `The tables hold figures of other units, indicators, lines or periods (${difference}); load those into tables of their own.`;
  throw new DanvanError('PARTS_DIFFER', message);
}

async function hasLoads(store: SqlStore): Promise<boolean> {
  const one = sql`select load_key from ${namesFor(store)('load')} limit 1`;
  return (await ask(store, 'the loads', written(one, store.dialect))).length > 0;
}

async function clear(store: SqlStore, table: Parameters<typeof insertRows>[1]): Promise<void> {
  const gone = sql`delete from ${namesFor(store)(table)} where 1 = 1`;
  await ask(store, `the old rows of ${table}`, written(gone, store.dialect));
}

/** Writes a context that was read; what stands last says that all of it is there. */
export async function writeContext(store: SqlStore, context: PushedContext): Promise<void> {
  const star = starOfContext(context);
  const owedPrint = printOfOwed(context, star.owed);
  const stored = await storedPrints(store);
  if (stored?.context === context.print && stored.owed === owedPrint) return;
  if (stored !== null && stored.context !== context.print && (await hasLoads(store))) {
    await refuseOther(store, stored.context, context);
  }
  await clear(store, 'context');
  for (const table of ['unit', 'unit_closure', 'indicator', 'line', 'owed'] as const) {
    await clear(store, table);
    await insertRows(store, table, star[table]);
  }
  await insertRows(store, 'context', [[context.print, owedPrint]]);
}

/**
 * Writes units, indicators, reporting lines and what is owed into their tables.
 *
 * Vietnamese: nạp danh mục vào cơ sở dữ liệu.
 *
 * {@link loadRows} does so by itself; call this where only what is owed has changed. Done again it
 * changes nothing.
 *
 * @param context - Hierarchy, catalogue, reporting lines, periods and obligations.
 * @param store - The database, with the tables of {@link createTables}.
 * @throws {@link DanvanError} with code `PARTS_DIFFER` where the tables hold figures of other units,
 *   indicators, lines or periods, `QUERY_FAILED` where the database fails, and `STORE_UNREADABLE`
 *   where it answers with something else.
 *
 * @example
 * ```ts
 * import type { DatasetContext } from 'danvan';
 * import { loadContext, type SqlStore } from 'danvan/sql';
 *
 * const refresh = (context: DatasetContext, store: SqlStore) => loadContext(context, store);
 * ```
 *
 * @category Databases
 */
export async function loadContext(context: DatasetContext, store: SqlStore): Promise<void> {
  requireStore(store, 'store');
  await writeContext(store, pushedContext(context, 'context'));
}
