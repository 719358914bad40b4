import type { Finding } from '#room/findings';
import { placeOf, sourceOf } from '#room/indicators';
import { datasetFinding } from '../findings.js';
import type { Repeat } from './find-repeats.js';
import { observationAt, type Store } from './store.js';

/** Both values, with the place in the list of each and where it was read. */
export function repeatFinding(store: Store, { first, second }: Repeat): Finding {
  const counted = observationAt(store, first);
  const repeated = observationAt(store, second);
  const facts = {
    first: counted.position,
    second: repeated.position,
    firstValue: counted.value,
    secondValue: repeated.value,
    firstSource: sourceOf(counted.source).source,
    secondSource: sourceOf(repeated.source).source,
  };
  const place = { ...placeOf(repeated), path: ['observations', repeated.position] };
  return datasetFinding('dataset/repeated-observation', facts, place);
}
