import { MessageChannel, type Worker } from 'node:worker_threads';
import { Piscina } from 'piscina';
import type { Limits } from './limits.js';
import type { Answer, Job } from './messages.js';

/** Threads that do jobs. */
export interface Jobs {
  /** Does a job; `signal` stops it, thread and all. */
  readonly run: (job: Job, signal: AbortSignal) => Promise<Answer>;
  /** Whether as many wait as may. */
  readonly isFull: () => boolean;
  readonly close: () => Promise<void>;
}

/** Starts the threads; each job gets a port to the thread of the store. */
export function createJobs(store: Worker, { atOnce, waiting, time, memory }: Limits): Jobs {
  const pool = new Piscina({
    filename: new URL('./job-thread.mjs', import.meta.url).href,
    name: 'work',
    maxThreads: atOnce,
    maxQueue: waiting,
    resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  return {
    run: (job, signal) => {
      const { port1, port2 } = new MessageChannel();
      store.postMessage(port1, [port1]);
      return pool.run(
        { job, store: port2 },
        { transferList: [port2], signal: AbortSignal.any([signal, AbortSignal.timeout(time)]) },
      );
    },
    isFull: () => pool.queueSize >= waiting,
    close: () => pool.close({ force: true }),
  };
}
