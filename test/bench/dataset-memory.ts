import { createDataset } from 'danvan';
import { madeUpObservations, world } from './dataset-rows.js';
import { collectGarbage, type Measure } from './measure.js';

const rows = 1_000_000;
const mostBytes = 60;

/** What a process holds: objects, and typed arrays beside them. */
const heldBytes = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** The bytes that each of a million observations takes beyond the rows given, as a part of 60. */
export function datasetMemory(): Measure & { readonly bytesPerObservation: number } {
  const observations = madeUpObservations(rows);
  collectGarbage();
  const before = heldBytes();
  const dataset = createDataset({ ...world, observations });
  collectGarbage();
  const bytes = heldBytes() - before;
  // Both are asked for something, so that neither is collected before it was measured.
  const held = observations.length - dataset.rejected.length;
  const ratio = Math.round((bytes / held / mostBytes) * 1000) / 1000;
  const bytesPerObservation = Math.round(bytes / held);
  return { name: 'dataset-memory', ratio, limit: 1, ok: ratio <= 1, bytesPerObservation };
}
