import type { DatasetContext, ObservationInput } from 'danvan';
import { aggregatePartial } from 'danvan/aggregation';

/** The bits that are kept of an observation beside its numbers. */
export function marksOf(context: DatasetContext, observation: ObservationInput): number {
  const [marks = -1] = aggregatePartial({ ...context, observations: [observation] }).columns.marks;
  return marks;
}
