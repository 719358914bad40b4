import type { KnownEngine } from '../sql/engines/engines.js';
import { differencesIn } from '../sql/random-differences.js';
import { freshStore } from '../sql/store-of.js';

/** A random case of which a database and the engine in memory give two tables. */
interface DatabaseFault {
  readonly mixture: string;
  readonly seed: number;
  /** The first line in which they differ: of the database, and of the engine in memory. */
  readonly first: readonly string[];
}

/** Random cases of some mixtures. */
export interface CasesAsked {
  readonly mixtures: readonly string[];
  readonly from: number;
  /** Of each mixture. */
  readonly count: number;
}

/** What one case gives in two ways; an error is a difference too. */
async function firstDifference(
  ...[store, mixture, seed]: Parameters<typeof differencesIn>
): Promise<readonly string[] | undefined> {
  try {
    return (await differencesIn(store, mixture, seed))[0];
  } catch (error) {
    return [String(error)];
  }
}

/** Asks a database and the engine in memory the same, case after case. */
export async function fuzzDatabase(
  { open }: KnownEngine,
  { mixtures, from, count }: CasesAsked,
): Promise<{
  readonly count: number;
  readonly slowest: number;
  readonly faults: readonly DatabaseFault[];
}> {
  const engine = await open();
  const store = await freshStore(engine);
  const faults: DatabaseFault[] = [];
  let slowest = 0;
  for (const mixture of mixtures) {
    for (let seed = from; seed < from + count; seed += 1) {
      const start = performance.now();
      const first = await firstDifference(store, mixture, seed);
      slowest = Math.max(slowest, performance.now() - start);
      if (first !== undefined) faults.push({ mixture, seed, first });
    }
  }
  await engine.close();
  return { count: count * mixtures.length, slowest, faults };
}
