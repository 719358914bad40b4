import type { SqlStore } from 'danvan/sql';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Skipper } from '../support/tools.js';
import type { Engine } from './engines/engine.js';
import { allMixtures, differencesIn } from './random-differences.js';
import { freshStore } from './store-of.js';

/** Tests that a database gives the same tables as the engine in memory, cell by cell. */
export function sameOnRandomCases(
  skipper: Skipper,
  open: () => Promise<Engine>,
  seeds: { readonly from: number; readonly count: number },
): void {
  skipper.describe('a database gives the same as the engine in memory', () => {
    let engine: Engine;
    let store: SqlStore;
    beforeAll(async () => {
      engine = await open();
      store = await freshStore(engine);
    });
    afterAll(async () => engine.close());

    skipper.it.each(allMixtures)('on random cases: %s', { timeout: 900_000 }, async (mixture) => {
      const faults: unknown[] = [];
      for (let seed = seeds.from; seed < seeds.from + seeds.count; seed += 1) {
        const [first] = await differencesIn(store, mixture, seed);
        if (first !== undefined) faults.push([seed, first]);
      }
      expect(faults).toEqual([]);
    });
  });
}
