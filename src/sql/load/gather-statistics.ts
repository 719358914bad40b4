import { ask } from '../statement/ask.js';
import { sql } from '../statement/sql.js';
import type { SqlStore } from '../statement/store.js';
import { written } from '../statement/written.js';
import { namesFor } from '../tables/table-name.js';

/** Of fewer rows a planner need not know. */
const fewest = 1000;

const tables = ['unit', 'unit_closure', 'owed', 'load_done', 'period', 'observation'] as const;

/**
 * Lets PostgreSQL look at what was loaded: until it has, it takes a hundred times as long to count. It does so by
 * itself some time later, but not within a process.
 */
export async function gatherStatistics(store: SqlStore, rows: number): Promise<void> {
  if (store.dialect !== 'postgres' || rows < fewest) return;
  for (const table of tables) {
    const statement = sql`analyze ${namesFor(store)(table)}`;
    // The rows are there; whoever may not look at them still counts right.
    await ask(store, `statistics of ${table}`, written(statement, store.dialect)).catch(
      () => undefined,
    );
  }
}
