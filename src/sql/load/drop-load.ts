import { dropRows, keysOf, rowsDone } from './loads.js';
import { requireLoad } from './require-load.js';
import { requireStore } from './require-store.js';
import type { SqlStore } from '../statement/store.js';

/**
 * What came of taking a load back.
 *
 * Vietnamese: kết quả gỡ đợt nạp số liệu.
 *
 * @example
 * ```ts
 * import type { DroppedLoad } from 'danvan/sql';
 *
 * const isGone = ({ wasThere }: DroppedLoad) => wasThere;
 * ```
 *
 * @category Databases
 */
export interface DroppedLoad {
  /** The name of the load. */
  readonly load: string;
  /** Whether it was there; what a broken attempt had left is gone in any case. */
  readonly wasThere: boolean;
  /** So many rows had been given for it, the rejected among them; 0 where it was not there. */
  readonly rows: number;
}

/**
 * Takes a load back, so that its rows, corrected, may be loaded under the same name.
 *
 * Vietnamese: gỡ đợt nạp số liệu.
 *
 * Nobody sees a part of it: from the first statement on it is not counted. Where the database fails in
 * between, call it again. Rows of other loads keep their order; what is loaded next comes after them.
 *
 * @param store - The database, with the tables of {@link createTables}.
 * @param load - The name under which {@link loadRows} loaded the rows.
 * @returns Whether it was there, and how many rows it had.
 * @throws {@link DanvanError} with code `QUERY_FAILED` where the database fails, `STORE_UNREADABLE`
 *   where it answers with something else, `ABORTED`, and `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import type { DatasetContext, ObservationInput } from 'danvan';
 * import { dropLoad, loadRows, type SqlStore } from 'danvan/sql';
 *
 * async function replace(rows: readonly ObservationInput[], context: DatasetContext, to: SqlStore) {
 *   await dropLoad(to, '2026-Q3');
 *   return loadRows(rows, to, { context, load: '2026-Q3' });
 * }
 * ```
 *
 * @category Databases
 */
export async function dropLoad(store: SqlStore, load: string): Promise<DroppedLoad> {
  requireStore(store, 'store');
  requireLoad(load, 'load');
  const rows = await rowsDone(store, load);
  for (const key of await keysOf(store, load)) await dropRows(store, key);
  return Object.freeze({ load, wasThere: rows !== null, rows: rows ?? 0 });
}
