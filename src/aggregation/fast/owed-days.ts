import { isBottom, type PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import { inForce } from '../owing/owing-of.js';
import { longAgo, pastAll } from './far-days.js';

/** What the units of a view owe; by place, from the first unit asked on. */
export interface OwedDays {
  /** By number of the store: the place of what a unit sends; -1 for none. */
  readonly places: Int32Array;
  /** The first and the last day of a lowest place; past all days for one that came and went. */
  readonly since: Int32Array;
  readonly until: Int32Array;
  /** By place and period: how many days it owes, */
  readonly days: Int32Array;
  /** and how many of the lowest places at and below it owe any. */
  readonly expected: Int32Array;
}

const always: Stretch = { from: longAgo, to: pastAll };

const daysBoth = (a: Stretch, b: Stretch): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1);

/** The days of all units of a tree, by number. */
export const daysInForce = (tree: PlaceTree): readonly (readonly Stretch[])[] =>
  tree.units.map((_, unit) => (isBottom(tree, unit) ? inForce(tree, unit, always) : []));

/** Adds to each unit what those below it have; each is looked at once. */
function addUp(tree: PlaceTree, counts: Int32Array, about: AskedUnits): void {
  const { first, units, periods } = about;
  for (let unit = units - 1; unit > 0; unit -= 1) {
    const above = (tree.parents[first + unit] ?? -1) - first;
    if (above < 0) continue;
    for (let period = 0; period < periods.length; period += 1) {
      const to = above * periods.length + period;
      counts[to] = (counts[to] ?? 0) + (counts[unit * periods.length + period] ?? 0);
    }
  }
}

/** Which units of a tree are asked, over which periods. */
export interface AskedUnits {
  readonly first: number;
  readonly units: number;
  readonly periods: readonly Stretch[];
}

/** Works out what the units of a view owe. */
export function owedDays(
  tree: PlaceTree,
  about: AskedUnits & { readonly inForce: readonly (readonly Stretch[])[] },
): Omit<OwedDays, 'places'> {
  const { first, units, periods } = about;
  const [since, until] = [new Int32Array(units).fill(pastAll), new Int32Array(units)];
  const days = new Int32Array(units * periods.length);
  for (let unit = 0; unit < units; unit += 1) {
    const stretches = about.inForce[first + unit] ?? [];
    const [only, ...others] = stretches;
    if (only !== undefined && others.length === 0) {
      since[unit] = only.from;
      until[unit] = only.to;
    }
    for (const [at, period] of periods.entries()) {
      const owed = stretches.reduce((sum, stretch) => sum + daysBoth(stretch, period), 0);
      days[unit * periods.length + at] = owed;
    }
  }
  const expected = days.map((owed) => (owed > 0 ? 1 : 0));
  addUp(tree, expected, about);
  return { since, until, days, expected };
}
