import { aggregatePartial, pushedContext } from '#room/aggregation';
import type { PushedContext, RejectedObservation } from '#room/aggregation';
import { DanvanError, requireObject, type Finding } from '#room/findings';
import type { ObservationInput } from '#room/indicators';
import { tellCaller } from '#room/kit';
import { fromPart } from './from-part.js';
import { batchesOf, type RowSource } from './batches.js';
import { gatherStatistics } from './gather-statistics.js';
import { insertRows } from './insert.js';
import { keysOfLoad, type KeysOfLoad } from './keys-of-load.js';
import { writeContext } from './load-context.js';
import type { Loaded, LoadOptions } from './load-options.js';
import { beginLoad, dropRows, finishLoad, rowsDone } from './loads.js';
import { requireLoad } from './require-load.js';
import { requireStore } from './require-store.js';
import { rowsOfPart } from './rows-of-part.js';
import { requireListener } from '../statement/require-listener.js';
import type { SqlStore } from '../statement/store.js';

const mostBatch = 1_000_000;

function batchOf({ batch = 20_000 }: LoadOptions): number {
  if (Number.isInteger(batch) && batch >= 1 && batch <= mostBatch) return batch;
  const message = `"batch" must be a whole number from 1 to ${mostBatch}; it is ${String(batch)}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Where the rows of one load go. */
interface Loading {
  readonly store: SqlStore;
  readonly options: LoadOptions;
  readonly context: PushedContext;
  readonly keys: KeysOfLoad;
}

/** Reads and writes some rows, and tells what was found in them. */
async function loadBatch(
  { store, options, context, keys }: Loading,
  observations: readonly ObservationInput[],
  from: number,
) {
  const positions = Int32Array.from(observations.keys(), (at) => from + at);
  const part = aggregatePartial({ ...options.context, observations, positions });
  const rows = rowsOfPart(part, context, keys);
  const fresh = keys.newRows();
  await insertRows(store, 'period', fresh.period);
  await insertRows(store, 'dimension', fresh.dimension);
  await insertRows(store, 'observation', rows);
  return { taken: rows.length, ...fromPart(part, context) };
}

async function loadAll(loading: Loading, source: RowSource) {
  const { onProgress } = loading.options;
  const rejected: RejectedObservation[] = [];
  const findings: Finding[] = [];
  let [rows, taken] = [0, 0];
  for await (const batch of batchesOf(source, batchOf(loading.options))) {
    const read = await loadBatch(loading, batch, rows);
    rows += batch.length;
    taken += read.taken;
    for (const one of read.rejected) rejected.push(one);
    for (const one of read.findings) findings.push(one);
    tellCaller(onProgress, { rows, rejected: rejected.length });
  }
  return { rows, taken, rejected, findings };
}

async function loadUnder(loading: Loading, source: RowSource): Promise<Loaded> {
  const { store, options, keys } = loading;
  const { load } = options;
  try {
    const { rows, taken, rejected, findings } = await loadAll(loading, source);
    await finishLoad(store, { key: keys.load, load }, { rows, taken });
    await gatherStatistics(store, rows);
    return Object.freeze({ load, rows, wasThere: false, rejected, findings });
  } catch (cause) {
    // Where the connection is gone they stay: none of them seen, or all.
    await dropRows({ ...store, signal: undefined }, keys.load).catch(() => undefined);
    throw cause;
  }
}

/**
 * Reads observations and writes them into the tables, in batches.
 *
 * Vietnamese: nạp số liệu vào cơ sở dữ liệu.
 *
 * Rows are read and checked as {@link createDataset} does; what could not be taken in is given back.
 * All rows of a load are seen at once when it is done, or none of them: after a failure load the same
 * rows again under the same name. Where it is done nothing is written, whatever the rows are: those that
 * were corrected are loaded after {@link dropLoad}. Loads follow each other in the order in which they
 * were done; of two that end at the same time one is refused.
 *
 * @param observations - A list, or anything that gives row after row or list after list, also async.
 * @param store - The database, with the tables of {@link createTables}.
 * @param options - What the rows refer to, and the name of the load.
 * @returns How many rows there were, what was rejected, and the findings.
 * @throws {@link DanvanError} with code `QUERY_FAILED` where the database fails, `PARTS_DIFFER` where
 *   it holds figures of other units, indicators, lines or periods, `LOADS_AT_ONCE` where another load
 *   began or ended at the same time, `STORE_UNREADABLE` where rows did not arrive, `ABORTED`, and
 *   `INVALID_ARGUMENT`.
 *
 * @example
 * ```ts
 * import type { DatasetContext, ObservationInput } from 'danvan';
 * import { loadRows, type SqlStore } from 'danvan/sql';
 *
 * const store = (rows: readonly ObservationInput[], context: DatasetContext, to: SqlStore) =>
 *   loadRows(rows, to, { context, load: '2026-Q3' });
 * ```
 *
 * @category Databases
 */
export async function loadRows(
  observations: RowSource,
  store: SqlStore,
  options: LoadOptions,
): Promise<Loaded> {
  requireStore(store, 'store');
  requireObject(options, 'options');
  requireLoad(options.load, 'options.load');
  requireListener(options.onProgress, 'options.onProgress');
  batchOf(options);
  const context = pushedContext(options.context, 'options.context');
  await writeContext(store, context);
  const { load } = options;
  const done = await rowsDone(store, load);
  if (done !== null) {
    return Object.freeze({ load, rows: done, wasThere: true, rejected: [], findings: [] });
  }
  const keys = keysOfLoad(await beginLoad(store, load), context.periods);
  return loadUnder({ store, options, context, keys }, observations);
}
