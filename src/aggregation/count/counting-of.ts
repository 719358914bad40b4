import type { Dataset } from '../dataset/dataset.js';
import { countedOf } from '../dataset/counted-of.js';
import { assignedOf } from '../owing/owing-of.js';
import type { Counting } from './question.js';

/** Makes a dataset ready to be asked. */
export function countingOf(dataset: Dataset, countErrors: boolean): Counting {
  const store = countedOf(dataset);
  return {
    store,
    tree: store.tree,
    assigned: dataset.obligations === null ? null : assignedOf(store.tree, dataset.obligations),
    countErrors,
    figures: new Map(),
  };
}
