import { DanvanError } from '#room/findings';
import { refuseOther, storedPrints } from '../load/load-context.js';
import { printOfOwed } from '../load/print-of-owed.js';
import { starOfContext } from '../load/star-of-context.js';
import type { AskedOfStore } from '../plan/asked-of-store.js';
import { ask } from '../statement/ask.js';
import { wholeIn } from '../statement/read-row.js';
import { sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { namesFor } from '../tables/table-name.js';

/** Refuses units and what is owed of which not all is there, since two wrote them at once. */
async function refuseHalfWritten(
  store: SqlStore,
  star: ReturnType<typeof starOfContext>,
): Promise<void> {
  for (const table of ['unit', 'unit_closure', 'owed'] as const) {
    const all = sql`select count(*) as row_count from ${namesFor(store)(table)}`;
    const [row] = await ask(store, `the rows of ${table}`, written(all, store.dialect));
    if (row !== undefined && wholeIn(row, 'row_count') === star[table].length) continue;
    const message = `The table "${table}" was written by half; empty the table "context" and call loadContext.`;
    throw new DanvanError('STORE_UNREADABLE', message);
  }
}

/** Refuses a store whose keys mean something else, or that knows of other reports that are owed. */
async function refuseOtherStore(store: SqlStore, { context }: AskedOfStore): Promise<void> {
  const stored = await storedPrints(store);
  if (stored === null) {
    const message = 'The tables hold no units and indicators yet; call loadRows, or loadContext.';
    throw new DanvanError('STORE_UNREADABLE', message);
  }
  await refuseOther(store, stored.context, context);
  const star = starOfContext(context);
  if (stored.owed !== printOfOwed(context, star.owed)) {
    const message = 'The tables know of other reports that are owed; call loadContext.';
    throw new DanvanError('PARTS_DIFFER', message);
  }
  await refuseHalfWritten(store, star);
}

/** The loads that are done, as one text. */
async function loadsOf(store: SqlStore): Promise<string> {
  const all = sql`select load_key from ${namesFor(store)('load_done')} order by load_key`;
  const rows = await ask(store, 'the loads that are done', written(all, store.dialect));
  return rows.map((row) => wholeIn(row, 'load_key')).join();
}

const mostTimes = 3;

/** Fetches something in several statements; anew where a load was done in between. */
export async function steady<Value>(
  store: SqlStore,
  asked: AskedOfStore,
  fetch: () => Promise<Value>,
): Promise<Value> {
  await refuseOtherStore(store, asked);
  let before = await loadsOf(store);
  for (let time = 0; time < mostTimes; time += 1) {
    const value = await fetch();
    const after = await loadsOf(store);
    if (after === before) return value;
    before = after;
  }
  const message = 'Loads were done each time while the plan ran; run it when they are.';
  throw new DanvanError('LOADS_AT_ONCE', message);
}
