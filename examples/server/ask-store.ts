import type { MessagePort } from 'node:worker_threads';
import type { SqlQuery } from 'danvan/sql';
import type { StoreAnswer, StoreOrder, StoredFigures, StoreWish } from './messages.js';

/** The store as a job sees it. */
export interface StoreOfJob {
  readonly query: SqlQuery;
  /** Stores rows under a name; the same rows again are not there twice. */
  readonly load: (load: string, body: Uint8Array) => Promise<StoredFigures>;
}

type Settle = (answer: StoreAnswer) => void;
/** Asks the thread of the store over a port; answers find their question by its number. */
export function askStore(port: MessagePort): StoreOfJob {
  const open = new Map<number, Settle>();
  let asked = 0;
  port.on('message', (answer: StoreAnswer) => {
    open.get(answer.id)?.(answer);
    open.delete(answer.id);
  });
  const ask = (wish: StoreWish): Promise<StoreAnswer> =>
    new Promise((resolve, reject) => {
      asked += 1;
      const order: StoreOrder = { id: asked, ...wish };
      const settle: Settle = (answer) =>
        'error' in answer ? reject(new Error(answer.error)) : resolve(answer);
      open.set(asked, settle);
      port.postMessage(order);
    });
  return {
    query: async (sql, params) => {
      const answer = await ask({ sql, params });
      return 'rows' in answer ? answer.rows : [];
    },
    load: async (load, body) => {
      const answer = await ask({ load, body });
      return 'stored' in answer ? answer.stored : { rows: 0, wasThere: false };
    },
  };
}
