/**
 * The worker of a browser: the same counting, posted the way of the platform. In the page:
 *
 * const worker = new Worker(new URL('./browser-worker.js', import.meta.url), { type: 'module' });
 * worker.onmessage = ({ data }) => …; // the answers that examples/workers.ts takes
 * worker.postMessage({ part: 0, parts: 4 });
 */
import { countPart, type PartAnswer, type PartOrder } from './count-part.js';

/** The little of a worker of a browser that is needed. */
export interface WorkerScope {
  readonly addEventListener: (
    kind: 'message',
    listener: (event: { readonly data: PartOrder }) => void,
  ) => void;
  readonly postMessage: (answer: PartAnswer, transfer: readonly ArrayBuffer[]) => void;
}

/** Makes a scope answer the orders that it gets. */
export function serve(scope: WorkerScope): void {
  scope.addEventListener('message', ({ data }) =>
    countPart(data, (answer, transfer) => scope.postMessage(answer, transfer)),
  );
}

const isWorkerScope = (scope: unknown): scope is WorkerScope =>
  typeof scope === 'object' &&
  scope !== null &&
  'postMessage' in scope &&
  'addEventListener' in scope;

// In a worker of a browser the global object is its scope.
const scope: unknown = globalThis;
if (isWorkerScope(scope)) serve(scope);
