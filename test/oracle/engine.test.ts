import { describe, expect, it } from 'vitest';
import { differencesOf } from './differences.js';
import { allFeatures, noFeatures, type Features } from './features.js';
import { plainCase } from './plain-case.js';
import { randomCase } from './random-case.js';

/** The seeds of cases in which engine and oracle differ, and in what. */
const disagreements = (features: Features, seeds: { from: number; count: number }) =>
  Array.from({ length: seeds.count }, (_, at) => seeds.from + at).flatMap((seed) => {
    const fields = differencesOf(randomCase(seed, features));
    return fields.length === 0 ? [] : [{ seed, fields }];
  });

// `npm run fuzz` asks two hundred thousand.
describe('the engine agrees with the oracle', () => {
  it('on choice, coverage, bounds and policies', () => {
    expect(disagreements(noFeatures, { from: 1, count: 1500 })).toEqual([]);
  });

  it('also with comparison, measures, activities, categories and lines that contain others', () => {
    const features = { ...allFeatures, ratio: false };
    expect(disagreements(features, { from: 100_001, count: 2500 })).toEqual([]);
  });

  it('on figures that need no choice', () => {
    const seeds = Array.from({ length: 500 }, (_, at) => 300_001 + at);
    expect(seeds.filter((seed) => differencesOf(plainCase(seed)).length > 0)).toEqual([]);
  });
});
