import type { PartialAggregate } from 'danvan/aggregation';
import { startWorker } from '../shared/start-worker.js';
import type { PartAnswer, PartOrder } from './count-part.js';

/** Runs one part in a worker of its own. */
const runPart = (
  order: PartOrder,
  onProgress: (part: number, rows: number) => void,
): Promise<PartialAggregate> =>
  new Promise((resolve, reject) => {
    const worker = startWorker(new URL('./node-worker.ts', import.meta.url));
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
