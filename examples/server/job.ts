import { askStore } from './ask-store.js';
import { makeReview } from './make-review.js';
import type { Answer, JobOrder } from './messages.js';
import { takeFigures } from './take-figures.js';

/** Does all that takes long, in a thread of its own, so that the thread of the server never waits. */
export async function work({ job, store }: JobOrder): Promise<Answer> {
  try {
    return job.kind === 'figures'
      ? await takeFigures(job.body, askStore(store))
      : await makeReview(job, askStore(store));
  } finally {
    store.close();
  }
}
