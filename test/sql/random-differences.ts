import { aggregate, createDataset } from 'danvan';
import { planOf, runPlan, type SqlStore } from 'danvan/sql';
import { mixtures } from '../oracle/disagreements.js';
import { engineInput, engineOptions } from '../oracle/engine-answer.js';
import { noFeatures, type Features } from '../oracle/features.js';
import { plainCase } from '../oracle/plain-case.js';
import { randomCase } from '../oracle/random-case.js';
import { emptyStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

/** Mixtures that leave little choice, so that a database adds most of them. */
const plain: Readonly<Record<string, Features>> = {
  plain: noFeatures,
  'plain dimensions': { ...noFeatures, dimension: true },
  'plain ratios': { ...noFeatures, ratio: true },
  'plain comparisons': { ...noFeatures, ratio: true, comparison: true },
};

/** A random case by the name of its mixture. */
function caseOf(mixture: string, seed: number) {
  const features = mixtures[mixture];
  return features === undefined ? plainCase(seed, plain[mixture]) : randomCase(seed, features);
}

/** The mixtures of random cases. */
export const allMixtures = [...Object.keys(plain), ...Object.keys(mixtures)];

/** What differs between the tables of a random case, counted in a database and in memory. */
export async function differencesIn(
  store: SqlStore,
  mixture: string,
  seed: number,
): Promise<readonly (readonly string[])[]> {
  const given = caseOf(mixture, seed);
  const input = engineInput(given);
  const { observations: _, ...context } = input;
  const options = { ...engineOptions(given), rows: seed % 2 === 0 ? 'all' : 'below' } as const;
  await emptyStore(store);
  await loadAll(store, input);
  const table = await runPlan(planOf(context, options), { ...store, lists: 'all' });
  return differencesBetween(table, aggregate(createDataset(input), options));
}
