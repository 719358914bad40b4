import { createDataset } from 'danvan';
import * as z from 'zod';
// The schema is no part of the package, and peers read the same rows by it.
import { observationSchema } from '../../src/indicators/observation.js';
import { madeUpObservations, world } from './dataset-rows.js';
import type { Pair } from './measure.js';

/** A million observations taken in, against the schema alone over the same objects. */
export async function createDatasetMillion(): Promise<Pair> {
  const observations = madeUpObservations(1_000_000);
  const schema = z.array(observationSchema);
  return {
    name: 'create-dataset',
    limit: 0.7,
    ours: async () => createDataset({ ...world, observations }),
    theirs: async () => schema.safeParse(observations),
  };
}
