import type { Dataset } from './dataset.js';
import { keepStore, storeOf, type Counted } from './dataset-of.js';
import { recount } from './recount.js';

/** The columns of a dataset; of one that was made by hand they are read once. */
export function countedOf(dataset: Dataset): Counted {
  const known = storeOf(dataset);
  if (known !== undefined) return known;
  const store = recount(dataset);
  keepStore(dataset, store);
  return store;
}
