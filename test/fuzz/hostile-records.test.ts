import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostile, hostileRows, lostAmong } from '../support/hostile-records.js';

/** More than `npm test` tries among the laws. */
const numRuns = 300;

it('loses no hostile record without a word', () => {
  fc.assert(
    fc.property(hostile(), (given) => {
      const { sentences, ...lost } = lostAmong(hostileRows(given));
      expect(lost).toEqual({ rows: 0, uncounted: [], untallied: 0, unprinted: 0 });
      expect(sentences.filter((sentence) => sentence.length > 3_000)).toEqual([]);
    }),
    { numRuns, seed: 2026 },
  );
});
