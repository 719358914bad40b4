import { aggregatePartial, partialBuffers, type PartialAggregate } from 'danvan/aggregation';
import { countryContext, provincesOf, rowsOf } from './country.js';

/** What a worker is asked. */
export interface PartOrder {
  readonly part: number;
  readonly parts: number;
}

/** What a worker answers: how far it is, and at the end its part. */
export type PartAnswer =
  | { readonly part: number; readonly rows: number }
  | { readonly part: number; readonly partial: PartialAggregate };

/** Posts an answer; the memory that is named moves with it and is not copied. */
export type Post = (answer: PartAnswer, transfer: readonly ArrayBuffer[]) => void;

/** So many rows go between two reports. */
const step = 2000;

/** Counts a part in whatever kind of worker: it knows nothing of the platform but how to post. */
export function countPart({ part, parts }: PartOrder, post: Post): void {
  function* watched() {
    let rows = 0;
    for (const row of rowsOf(provincesOf(part, parts))) {
      yield row;
      rows += 1;
      if (rows % step === 0) post({ part, rows }, []);
    }
  }
  const observations = watched();
  const partial = aggregatePartial({ ...countryContext(), observations, cutBy: 'unit' });
  post({ part, partial }, partialBuffers(partial));
}
