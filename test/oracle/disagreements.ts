import { differencesOf } from './differences.js';
import { allFeatures, noFeatures, type Features } from './features.js';
import { randomCase } from './random-case.js';

/** What random cases hold, by name. */
export const mixtures: Readonly<Record<string, Features>> = {
  choice: noFeatures,
  sums: { ...allFeatures, ratio: false },
  ratios: { ...noFeatures, ratio: true },
};

/** A case in which engine and oracle differ, and in which fields. */
export interface Disagreement {
  readonly seed: number;
  readonly fields: readonly string[];
}

/** The cases of a mixture in which engine and oracle differ. */
export const disagreements = (
  features: Features,
  seeds: { readonly from: number; readonly count: number },
): readonly Disagreement[] =>
  Array.from({ length: seeds.count }, (_, at) => seeds.from + at).flatMap((seed) => {
    const fields = differencesOf(randomCase(seed, features));
    return fields.length === 0 ? [] : [{ seed, fields }];
  });
