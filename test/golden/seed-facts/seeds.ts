import { s0 } from './s0.js';
import { s1 } from './s1.js';
import { s2 } from './s2.js';
import { s3 } from './s3.js';
import { s4 } from './s4.js';
import type { Seed } from './seed-fact.js';

/** The five articles by the names that the inventory gives them. */
export const seeds: readonly (readonly [name: string, seed: Seed])[] = [
  ['S0', s0],
  ['S1', s1],
  ['S2', s2],
  ['S3', s3],
  ['S4', s4],
];
