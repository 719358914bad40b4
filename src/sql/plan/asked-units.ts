import {
  inForce,
  isBottom,
  numberOf,
  numbersBelow,
  periodsAsked,
  refuseOverlaps,
  seenUnits,
  topmost,
  viewAsked,
  type AggregateOptions,
  type DatasetContext,
  type PushedContext,
  type SeenUnit,
  type View,
} from '#room/aggregation';
import { findUnit } from '#room/organization';
import type { AskedSum } from './asked-of-store.js';
import { unitsWithin } from './units-within.js';

/** The units that cells are asked of. */
export interface UnitsOfCells {
  readonly roots: readonly number[];
  readonly units: readonly number[] | null;
  readonly tops: readonly number[];
}

/** The units whose cells a table has: the total, the rows, the groups. */
function askedUnits(
  { hierarchy, tree }: Pick<View, 'hierarchy' | 'tree'>,
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

/** The units that cells are asked of, one by one. */
const rootsOfCells = (tree: View['tree'], { units, tops }: UnitsOfCells): readonly number[] =>
  units ?? unitsWithin(tree, tops);

/** Whether any of the lowest units was not in force from the first to the last day of the sums. */
function areOdd(
  { tree, obligations }: PushedContext,
  { tops, sums }: { readonly tops: readonly number[]; readonly sums: readonly AskedSum[] },
): boolean {
  // Who is assigned owes, whenever it was in force.
  if (obligations !== null) return false;
  const from = Math.min(...sums.map((sum) => sum.from));
  const to = Math.max(...sums.map((sum) => sum.to));
  const isOdd = (unit: number): boolean => {
    const [days, ...others] = inForce(tree, unit, { from, to });
    return days?.from !== from || days.to !== to || others.length > 0;
  };
  return unitsWithin(tree, tops).some((unit) => isBottom(tree, unit) && isOdd(unit));
}

/** The units whose cells a table has, and what these make of the units that send. */
export function unitsSeen(
  context: DatasetContext,
  read: PushedContext,
  { options, sums }: { readonly options: AggregateOptions; readonly sums: readonly AskedSum[] },
): UnitsOfCells & { readonly seen: readonly SeenUnit[] | null } {
  const { hierarchy, register } = context;
  const [{ to }] = periodsAsked(read.periods, options);
  const view =
    register === undefined
      ? { hierarchy, tree: read.tree, lineage: null }
      : viewAsked({ hierarchy, register }, options.view, to);
  const units = askedUnits(view, options);
  const isSeen = register !== undefined || areOdd(read, { tops: units.tops, sums });
  const roots = rootsOfCells(view.tree, units);
  return {
    ...units,
    seen: isSeen ? seenUnits(view, { roots, asked: units.roots }, read.tree) : null,
  };
}
