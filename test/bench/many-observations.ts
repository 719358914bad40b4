import { aggregate, createDataset } from 'danvan';
import { manyColumns, manyContext } from './many-columns.js';
import type { Pair } from './measure.js';

// A quarter of the rows is enough for the ratio to mean the same.
const few = process.argv.includes('--quick') ? 7 : 25;

/** Takes figures in and counts them; the dataset goes with the run. */
function countAll(indicatorCount: number) {
  const context = manyContext(indicatorCount);
  const observations = manyColumns(0, indicatorCount);
  return async () => {
    const dataset = createDataset({ ...context, observations });
    return aggregate(dataset, { units: 'vn', period: '2026' }).total[0]?.amount;
  };
}

/** One million observations against ten: each takes at most half as long again. */
export async function manyObservations(): Promise<Pair> {
  return {
    name: 'ten-million-observations',
    limit: 15,
    ours: countAll(10 * few),
    theirs: countAll(few),
  };
}
