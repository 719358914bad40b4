import { aggregate, createDataset } from 'danvan';
import { planOf, runPlan, type SqlStore } from 'danvan/sql';
import type { OracleCase } from '../oracle/case.js';
import { mixtures } from '../oracle/disagreements.js';
import { engineInput, engineOptions } from '../oracle/engine-answer.js';
import { noFeatures, type Features } from '../oracle/features.js';
import { categoryCase, partedCase } from '../oracle/parted-case.js';
import { plainCase } from '../oracle/plain-case.js';
import { randomCase } from '../oracle/random-case.js';
import { reformedCase } from './reformed-case.js';
import { emptyStore, loadAll } from './store-of.js';
import { differencesBetween } from './table-differences.js';

/** Mixtures that leave little choice, so that a database adds most of them. */
const plain: Readonly<Record<string, Features>> = {
  plain: noFeatures,
  'plain dimensions': { ...noFeatures, dimension: true },
  'plain ratios': { ...noFeatures, ratio: true },
  'plain comparisons': { ...noFeatures, ratio: true, comparison: true },
};

/** Mixtures of shapes of their own. */
const shaped: Readonly<Record<string, (seed: number) => OracleCase>> = {
  'plain parts': partedCase,
  'plain categories': categoryCase,
};

/** A random case by the name of its mixture. */
function oracleCase(mixture: string, seed: number): OracleCase {
  const make = shaped[mixture];
  if (make !== undefined) return make(seed);
  const features = mixtures[mixture];
  return features === undefined ? plainCase(seed, plain[mixture]) : randomCase(seed, features);
}

const reforms = 'reforms';

/** What is loaded, and what is asked of it. */
function caseOf(mixture: string, seed: number): ReturnType<typeof reformedCase> {
  if (mixture === reforms) return reformedCase(seed);
  const given = oracleCase(mixture, seed);
  const rows = seed % 2 === 0 ? ('all' as const) : ('below' as const);
  return { input: engineInput(given), options: { ...engineOptions(given), rows } };
}

/** The mixtures of random cases. */
export const allMixtures = [
  ...Object.keys(plain),
  ...Object.keys(shaped),
  ...Object.keys(mixtures),
  reforms,
];

/** What differs between the tables of a random case, counted in a database and in memory. */
export async function differencesIn(
  store: SqlStore,
  mixture: string,
  seed: number,
): Promise<readonly (readonly string[])[]> {
  const { input, options } = caseOf(mixture, seed);
  const { observations: _, ...context } = input;
  await emptyStore(store);
  await loadAll(store, input);
  const table = await runPlan(planOf(context, options), { ...store, lists: 'all' });
  return differencesBetween(table, aggregate(createDataset(input), options));
}
