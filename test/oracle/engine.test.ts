import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.js';
import { disagreements } from './disagreements.js';
import { allFeatures, noFeatures } from './features.js';
import { plainCase } from './plain-case.js';

// `npm run fuzz` asks two hundred thousand.
describe('the engine agrees with the oracle', { timeout: 180_000 }, () => {
  it('on choice, coverage, bounds and policies', () => {
    expect(disagreements(noFeatures, { from: 1, count: 1500 })).toEqual([]);
  });

  it('also with comparison, measures, activities, categories and lines that contain others', () => {
    const features = { ...allFeatures, ratio: false };
    expect(disagreements(features, { from: 100_001, count: 2500 })).toEqual([]);
  });

  // Three parts, so that none takes long.
  it.each([200_001, 200_501, 201_001])('on ratios and stated rates, from seed %i', (from) => {
    const features = { ...noFeatures, ratio: true };
    expect(disagreements(features, { from, count: 500 })).toEqual([]);
  });

  it('on figures that need no choice', () => {
    const seeds = Array.from({ length: 500 }, (_, at) => 300_001 + at);
    expect(seeds.filter((seed) => differencesOf(plainCase(seed)).length > 0)).toEqual([]);
  });
});
