/** The worker of Node.js: it takes one order and answers it. */
import { parentPort } from 'node:worker_threads';
import { countPart, type PartOrder } from './count-part.js';

parentPort?.once('message', (order: PartOrder) => {
  countPart(order, (answer, transfer) => parentPort?.postMessage(answer, transfer));
});
