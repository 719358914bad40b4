import { createUnitRegister, hierarchyAt } from 'danvan';
import { ancestorsAtLevel, indexHierarchy, isBelow } from 'danvan/organization';
import { madeUpRows } from './hierarchy-rows.js';
import type { Pair } from './measure.js';

const questions = 1_000_000;

/** A million take a thousandth of a second: all of them are asked so many times. */
const times = 10;

/** Positions that are asked for: the same on every machine, all over the tree. */
const asked = (units: number): Int32Array =>
  Int32Array.from({ length: questions }, (_, at) => (at * 7_919 + 13) % units);

/** A million questions about a tree of 100,000 units against as many looks into an array. */
export async function hierarchyQuestions(): Promise<Pair> {
  const register = createUnitRegister({ units: madeUpRows() });
  const hierarchy = hierarchyAt(register, { at: '2026-01-01' });
  const index = indexHierarchy(hierarchy);
  const provinces = ancestorsAtLevel(index, 'province');
  const positions = asked(hierarchy.units.length);
  const parents = hierarchy.units.map(({ parent }) => index.positions.get(parent ?? '') ?? -1);
  return {
    name: 'hierarchy-questions-1m',
    limit: 4,
    ours: async () => {
      let found = 0;
      for (let asking = 0; asking < questions * times; asking += 2) {
        const at = asking % questions;
        const unit = positions[at] ?? 0;
        if (isBelow(index, unit, positions[at + 1] ?? 0)) found += 1;
        found += provinces[unit] ?? -1;
      }
      return found;
    },
    theirs: async () => {
      let found = 0;
      for (let asking = 0; asking < questions * times; asking += 1) {
        found += parents[positions[asking % questions] ?? 0] ?? 0;
      }
      return found;
    },
  };
}
