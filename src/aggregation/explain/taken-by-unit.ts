import { groupBy } from '#room/kit';
import type { PlaceTree } from '../choice/place-tree.js';
import type { CountedReport } from '../count/taken-of.js';
import type { TakenByUnit } from './left-out-of.js';

/** Puts what counts in order by unit. */
export function takenByUnit(tree: PlaceTree, all: readonly CountedReport[]): TakenByUnit {
  const byUnit = groupBy(all, ({ unit }) => unit);
  return { tree, byUnit, units: [...byUnit.keys()].sort((a, b) => a - b), all };
}
