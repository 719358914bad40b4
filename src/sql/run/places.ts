import {
  inForce,
  isBottom,
  lies,
  numberOf,
  topmost,
  type Assigned,
  type PartedUnits,
  type PlaceTree,
  type PushedContext,
} from '#room/aggregation';
import type { AskedOfStore, AskedSum } from '../plan/asked-of-store.js';
import type { DoubtfulUnits } from './doubtful-units.js';

/** A tree that is asked, and where the units of a store stand in it. */
export interface Places {
  readonly tree: PlaceTree;
  /** The place of a unit of the store; -1 for none. Of several that of the lowest. */
  readonly placeOf: (unit: number) => number;
  /** Whether what is at a place counts by itself in the database. */
  readonly isLowest: (place: number) => boolean;
  /** The unit of the store at a place. */
  readonly unitAt: (place: number) => number;
  /** The parts of the tree all of whose rows of some indicators were fetched. */
  readonly restOf: (indicators: readonly number[], measure: number) => readonly number[];
  /** Who owes a sum among some units; those in parts that were fetched are asked elsewhere. */
  readonly owing: (units: PartedUnits, sum: AskedSum) => readonly number[];
}

/** A tree, and what its units were assigned. */
export interface AskedTree {
  readonly tree: PlaceTree;
  readonly assigned: Assigned | null;
}

/** The places that owe a sum, ascending, whatever the figure. */
function owingOf({ tree, assigned }: AskedTree, sum: AskedSum): readonly number[] {
  const all = [...tree.units.keys()];
  if (assigned === null) {
    return all.filter((place) => isBottom(tree, place) && inForce(tree, place, sum).length > 0);
  }
  return all.filter((place) => assigned.get(place)?.some((days) => lies(days, sum)) === true);
}

/** Whether a place is one of some, or below one of them. */
export const isWithin = ({ last }: PlaceTree, units: readonly number[], place: number): boolean =>
  units.some((above) => above <= place && place <= (last[above] ?? above));

function owingIn(asked: AskedTree): Places['owing'] {
  const known = new Map<AskedSum, readonly number[]>();
  return ({ plain, rest }, sum) => {
    const all = known.get(sum) ?? owingOf(asked, sum);
    known.set(sum, all);
    const { tree } = asked;
    return all.filter((place) => isWithin(tree, plain, place) && !isWithin(tree, rest, place));
  };
}

/** The same numbers in both. */
const samePlaces = (asked: AskedTree, doubtful: DoubtfulUnits): Places => ({
  tree: asked.tree,
  placeOf: (unit) => unit,
  isLowest: (place) => isBottom(asked.tree, place),
  unitAt: (place) => place,
  restOf: (indicators, measure) => topmost(asked.tree, [...doubtful(indicators, measure)]),
  owing: owingIn(asked),
});

/** Places of a tree that was made for a question of a view. */
function seenPlaces(
  { context, seen }: Pick<AskedOfStore, 'seen'> & { readonly context: PushedContext },
  asked: AskedTree,
  doubtful: DoubtfulUnits,
): Places {
  const { tree } = asked;
  const units = tree.units.map(({ id }) => numberOf(context.tree, id));
  const places = new Map(units.map((unit, place) => [unit, place]));
  const lowest = new Set(seen?.flatMap(({ unit, kind }) => (kind === 'lowest' ? [unit] : [])));
  return {
    tree,
    placeOf: (unit) => places.get(unit) ?? -1,
    isLowest: (place) => isBottom(tree, place) && lowest.has(units[place] ?? -1),
    unitAt: (place) => units[place] ?? -1,
    restOf: (indicators, measure) => {
      const all = doubtful(indicators, measure);
      return topmost(
        tree,
        [...units.keys()].filter((place) => all.has(units[place] ?? -1)),
      );
    },
    owing: owingIn(asked),
  };
}

/** Finds the places of trees; those of one tree are made once. */
export function placesOf(asked: AskedOfStore, doubtful: DoubtfulUnits) {
  const made = new Map<PlaceTree, Places>();
  return (tree: AskedTree): Places => {
    const known =
      made.get(tree.tree) ??
      (asked.seen === null ? samePlaces(tree, doubtful) : seenPlaces(asked, tree, doubtful));
    made.set(tree.tree, known);
    return known;
  };
}
