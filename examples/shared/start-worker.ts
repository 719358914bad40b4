import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * Starts a worker of a TypeScript file. `tsx` reads TypeScript in the main thread only, so it is told to
 * in the worker too; a program that was compiled names the file itself: `new Worker(new URL('./x.js', …))`.
 */
export function startWorker(file: URL, options: WorkerOptions = {}): Worker {
  const tsx = import.meta.resolve('tsx/esm/api');
  const steps = `import('${tsx}').then(({ register }) => (register(), import('${file.href}')))`;
  return new Worker(steps, { ...options, eval: true });
}
