import {
  assignedOf,
  isBottom,
  lies,
  type PartedUnits,
  type PushedContext,
} from '#room/aggregation';
import type { AskedSum } from '../plan/asked-of-store.js';

/** Finds who owes a sum among some units; those in parts that were fetched are asked elsewhere. */
export interface OwingUnits {
  readonly of: (units: PartedUnits, sum: AskedSum) => readonly number[];
}

/** Units that owe a sum, ascending, whatever the figure. */
function owingOf({ tree, obligations }: PushedContext, sum: AskedSum): readonly number[] {
  const all = [...tree.units.keys()];
  if (obligations === null) return all.filter((unit) => isBottom(tree, unit));
  const assigned = assignedOf(tree, obligations);
  return all.filter((unit) => assigned.get(unit)?.some((days) => lies(days, sum)) === true);
}

/** Whether a unit is one of some, or below one of them. */
const isBelow = (last: Int32Array, units: readonly number[], unit: number): boolean =>
  units.some((above) => above <= unit && unit <= (last[above] ?? above));

/** Knows who owes each sum. */
export function owingUnits(context: PushedContext): OwingUnits {
  const { last } = context.tree;
  const known = new Map<AskedSum, readonly number[]>();
  return {
    of: ({ plain, rest }, sum) => {
      const all = known.get(sum) ?? owingOf(context, sum);
      known.set(sum, all);
      return all.filter((unit) => isBelow(last, plain, unit) && !isBelow(last, rest, unit));
    },
  };
}
