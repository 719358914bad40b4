/** The thread of the store: it alone has the database, and answers the threads of the jobs. */
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { createTables, loadContext, loadRows, type SqlStore } from 'danvan/sql';
import { openDatabase } from '../shared/database.js';
import type { StoreAnswer, StoreOrder } from './messages.js';
import { provinceContext } from './province.js';
import { rowsIn } from './rows-in.js';

const url: unknown = workerData;
const database = await openDatabase(typeof url === 'string' ? url : undefined);
const store: SqlStore = { dialect: 'postgres', query: database.query };
for (const { sql, params } of createTables('postgres')) await database.query(sql, params);
await loadContext(provinceContext, store);

async function answered(order: StoreOrder): Promise<StoreAnswer> {
  const { id } = order;
  try {
    if ('sql' in order) return { id, rows: await database.query(order.sql, order.params) };
    const { load, body } = order;
    const { rows, wasThere } = await loadRows(rowsIn(body), store, {
      context: provinceContext,
      load,
    });
    return { id, stored: { rows, wasThere } };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

// One after the other: two loads at once would be refused.
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (port: MessagePort) => {
  port.on('message', (order: StoreOrder) => {
    last = last.then(async () => port.postMessage(await answered(order)));
  });
});
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
parentPort?.postMessage('ready');
