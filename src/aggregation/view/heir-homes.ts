import { groupBy } from '#room/kit';
import type { Hierarchy, Unit } from '#room/organization';
import { isBottom, numberOf, type PlaceTree } from '../choice/place-tree.js';
import { lowestAbove, type Heritage } from './lineage.js';
import { oldUnitsAbove, topDown } from './old-order.js';

/** A unit that has ended, and the number of the lowest unit that took all of it over. */
export interface HeirHome {
  readonly unit: Unit;
  readonly home: number;
}

/** Where in the tree of a day the units that have ended belong. */
export interface HeirHomes {
  /** Those that nobody was below of. */
  readonly leaves: readonly HeirHome[];
  /** Those that others were below of, which have ended here too. */
  readonly holders: readonly HeirHome[];
  /** By number: whether a unit has to be asked alone. */
  readonly isOdd: Uint8Array;
}

interface Found extends HeirHome {
  readonly heritage: Heritage;
}

/** From one unit up to another one, which is not meant itself; -1 for all above. */
interface Rise {
  readonly from: number;
  readonly end: number;
}

/** Marks a unit and those above it. */
function markAbove({ parents }: PlaceTree, isOdd: Uint8Array, { from, end }: Rise): void {
  for (let at = from; at >= 0 && at !== end; at = parents[at] ?? -1) isOdd[at] = 1;
}

/** The unit that took all of an ended one over; whoever took over a part is odd. */
function foundOf(tree: PlaceTree, heritages: readonly Heritage[], isOdd: Uint8Array) {
  const [heritage] = heritages;
  if (heritage === undefined) return [];
  const aboves = heritages.map(({ above }) => above);
  const part = heritages.reduce((sum, one) => sum + one.part, 0);
  const home = part === 1 ? lowestAbove(tree, aboves) : -1;
  for (const above of aboves) markAbove(tree, isOdd, { from: above, end: home });
  return home < 0 ? [] : [{ unit: heritage.ended.unit, home, heritage }];
}

/** The ids of units that others are below of. */
const holdersIn = ({ units }: Hierarchy): ReadonlySet<string | undefined> =>
  new Set(units.map(({ parent }) => parent));

interface Held {
  /** Ended units that another one counts below of, wherever they count themselves. */
  readonly always: ReadonlySet<string>;
  /** All that ever stood above one of them. */
  readonly ever: ReadonlySet<string>;
}

function heldBy(tree: PlaceTree, found: readonly Found[], isOdd: Uint8Array): Held {
  const placed = new Map<string, number>();
  const held = { always: new Set<string>(), ever: new Set<string>() };
  for (const { unit, home, heritage } of found) {
    const chain = oldUnitsAbove(heritage.ended);
    const first = chain.find((id) => placed.has(id) || tree.numbers.has(id)) ?? '';
    const above = placed.get(first) ?? -1;
    if (above >= 0 && above <= home && home <= (tree.last[above] ?? above)) held.always.add(first);
    for (const id of chain) {
      held.ever.add(id);
      // A lowest place of the day that something ended counts below of is none of the lowest.
      const number = numberOf(tree, id);
      if (number >= 0 && isBottom(tree, number)) markAbove(tree, isOdd, { from: number, end: -1 });
    }
    placed.set(unit.id, home);
  }
  return held;
}

/** Whether others stood below a unit when it was met last. */
function wereBelow(): (found: Found) => boolean {
  const holders = new Map<Hierarchy, ReadonlySet<string | undefined>>();
  return ({ unit, heritage }) => {
    const { tree } = heritage.ended;
    const known = holders.get(tree) ?? holdersIn(tree);
    holders.set(tree, known);
    return known.has(unit.id);
  };
}

/** Finds where the units that have ended belong. */
export function heirHomes(tree: PlaceTree, heritages: readonly Heritage[]): HeirHomes {
  const isOdd = new Uint8Array(tree.units.length);
  const byUnit = groupBy(heritages, ({ ended }) => ended.unit.id);
  const all = [...byUnit.values()].flatMap((some) => foundOf(tree, some, isOdd));
  const places = new Map(all.map((one) => [one.heritage, one]));
  const found = topDown([...places.keys()]).flatMap((heritage) => places.get(heritage) ?? []);
  const held = heldBy(tree, found, isOdd);
  const hadBelow = wereBelow();
  const [holders, leaves]: [HeirHome[], HeirHome[]] = [[], []];
  for (const one of found) {
    const isLowest = !held.ever.has(one.unit.id) && !hadBelow(one);
    if (held.always.has(one.unit.id)) holders.push(one);
    else if (isLowest) leaves.push(one);
    // What was none of the lowest places may be one here: who holds it is asked alone.
    else markAbove(tree, isOdd, { from: one.home, end: -1 });
  }
  return { leaves, holders, isOdd };
}
