import { once } from 'node:events';
import { startWorker } from '../shared/start-worker.js';
import { createApp } from './app.js';
import { createJobs } from './jobs.js';
import { usualLimits, type Limits } from './limits.js';

/** How a server is started. */
export interface ServerOptions {
  /** 0 takes a port that is free. */
  readonly port: number;
  /** A PostgreSQL; without it one lives in a thread and is gone with it. */
  readonly database?: string | undefined;
  readonly limits?: Limits | undefined;
}

/** Starts the thread of the store, the threads of the jobs and the server; it listens on this machine alone. */
export async function startServer({ port, database, limits = usualLimits }: ServerOptions) {
  const file = new URL('./store-thread.ts', import.meta.url);
  const store = startWorker(file, { workerData: database });
  await once(store, 'message');
  const jobs = createJobs(store, limits);
  const app = createApp(jobs, limits);
  const address = await app.listen({ port, host: '127.0.0.1' });
  const close = async () => {
    await app.close();
    await jobs.close();
    await store.terminate();
  };
  return { address, close };
}
