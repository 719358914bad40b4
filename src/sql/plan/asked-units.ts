import {
  inForce,
  isBottom,
  numberOf,
  numbersBelow,
  refuseOverlaps,
  topmost,
  type AggregateOptions,
  type DatasetContext,
  type PushedContext,
} from '#room/aggregation';
import { findUnit } from '#room/organization';
import type { AskedSum } from './asked-of-store.js';

/** The units that cells are asked of. */
export interface UnitsOfCells {
  readonly roots: readonly number[];
  readonly units: readonly number[] | null;
  readonly tops: readonly number[];
}

/** The units whose cells a table has: the total, the rows, the groups. */
export function askedUnits(
  { hierarchy }: DatasetContext,
  { tree }: PushedContext,
  { units, rows, groups = [] }: AggregateOptions,
): UnitsOfCells {
  const ids = typeof units === 'string' ? [units] : units;
  const asked = ids.map((id) => findUnit(hierarchy, id));
  refuseOverlaps(hierarchy, asked);
  const roots = asked.map(({ id }) => numberOf(tree, id));
  const inGroups = groups.flatMap((group) =>
    group.units.map((id) => numberOf(tree, findUnit(hierarchy, id).id)),
  );
  const [only, ...others] = roots;
  const below = only === undefined || others.length > 0 ? [] : numbersBelow(tree, only);
  const all = new Set([...roots, ...below, ...inGroups]);
  return {
    roots,
    units: rows === 'all' ? null : [...all],
    tops: topmost(tree, [...roots, ...inGroups]),
  };
}

/** The lowest units that were not in force from the first to the last day of the sums. */
export function notInForce(
  { tree, obligations }: PushedContext,
  { tops, sums }: { readonly tops: readonly number[]; readonly sums: readonly AskedSum[] },
): readonly number[] {
  // Who is assigned owes, whenever it was in force.
  if (obligations !== null) return [];
  const from = Math.min(...sums.map((sum) => sum.from));
  const to = Math.max(...sums.map((sum) => sum.to));
  const isOdd = (unit: number): boolean => {
    const [days, ...others] = inForce(tree, unit, { from, to });
    return days?.from !== from || days.to !== to || others.length > 0;
  };
  return tops.flatMap((top) => {
    const found: number[] = [];
    for (let unit = top; unit <= (tree.last[top] ?? top); unit += 1) {
      if (isBottom(tree, unit) && isOdd(unit)) found.push(unit);
    }
    return found;
  });
}
