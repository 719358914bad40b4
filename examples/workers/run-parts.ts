import { Worker } from 'node:worker_threads';
import type { PartialAggregate } from 'danvan/aggregation';
import type { PartAnswer, PartOrder } from './count-part.js';

/**
 * The file of the worker. `tsx` reads TypeScript in the main thread only, so it is told to in the worker
 * too; a program that was compiled names the file itself: `new Worker(new URL('./node-worker.js', …))`.
 */
function startWorker(): Worker {
  const tsx = import.meta.resolve('tsx/esm/api');
  const file = new URL('./node-worker.ts', import.meta.url).href;
  const steps = `import('${tsx}').then(({ register }) => (register(), import('${file}')))`;
  return new Worker(steps, { eval: true });
}

/** Runs one part in a worker of its own. */
const runPart = (
  order: PartOrder,
  onProgress: (part: number, rows: number) => void,
): Promise<PartialAggregate> =>
  new Promise((resolve, reject) => {
    const worker = startWorker();
    worker.once('error', reject);
    worker.on('message', (answer: PartAnswer) => {
      if ('rows' in answer) return onProgress(answer.part, answer.rows);
      resolve(answer.partial);
      void worker.terminate();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
    worker.postMessage(order);
  });

/** Runs all parts side by side; they come back in their order. */
export const runParts = (
  parts: number,
  onProgress: (part: number, rows: number) => void,
): Promise<readonly PartialAggregate[]> =>
  Promise.all([...Array(parts).keys()].map((part) => runPart({ part, parts }, onProgress)));
