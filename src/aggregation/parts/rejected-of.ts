import { fromData } from '../dataset/binary/plain-data.js';
import type { RejectedObservation } from '../dataset/dataset.js';
import type { PartialAggregate } from './partial-aggregate.js';

/** The rows of a part that could not be taken in. */
export const rejectedOf = ({ notes }: PartialAggregate): readonly RejectedObservation[] =>
  notes.flatMap(({ isTaken, position, given }) =>
    isTaken ? [] : [{ position, given: fromData(given) }],
  );
