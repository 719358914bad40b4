import type { PartedUnits } from '#room/aggregation';
import { dayNumberOf, type Period } from '#room/time';
import type { AskedOfStore } from '../plan/asked-of-store.js';
import type { ListsOfUnits } from './lists-of-units.js';
import type { DoubtfulUnits } from './doubtful-units.js';
import { isWithin, type Places } from './places.js';
import type { RatiosOfUnits } from './ratios-of-units.js';
import { figureName, type SumsOfUnits } from './sums-of-units.js';

/** All that was fetched of a table. */
export interface Fetched {
  readonly sums: SumsOfUnits;
  readonly ratios: RatiosOfUnits;
  /** Units of which a term is in no pair of a ratio. */
  readonly left: ReadonlyMap<string, readonly number[]>;
  readonly lists: ListsOfUnits | null;
  readonly areRowsAll: boolean;
  readonly heard: ReadonlySet<number> | null;
  readonly doubtful: DoubtfulUnits;
  readonly sent: ReadonlySet<string> | null;
  /** Indicators all of whose rows were fetched after all. */
  readonly whole: ReadonlySet<number>;
}

/** A figure of a table whose sums come from a database. */
export interface Figure {
  readonly asked: AskedOfStore;
  readonly fetched: Fetched;
  /** Of the tree that is asked. */
  readonly places: Places;
  readonly indicator: number;
  readonly measure: number;
  readonly scale: number;
}

export function sumAsked({ asked, measure }: Figure, period: Period): number {
  const [from, to] = [dayNumberOf(period.from), dayNumberOf(period.to)];
  return asked.sums.findIndex(
    (sum) => sum.from === from && sum.to === to && sum.measure === measure,
  );
}

/** Whether a unit of the store is at or below a unit asked, and in no part that is asked elsewhere. */
export const isAsked =
  ({ places: { tree, placeOf } }: Figure, { plain, rest }: PartedUnits) =>
  (unit: number): boolean => {
    const place = placeOf(unit);
    return place >= 0 && isWithin(tree, plain, place) && !isWithin(tree, rest, place);
  };

/** Who was silent; where nobody told anything the database names nobody. */
export function silentOf(figure: Figure, units: PartedUnits, key: number): readonly number[] {
  const { fetched, asked, places, indicator } = figure;
  const sum = asked.sums[key];
  if (sum === undefined) return [];
  const all = places.owing(units, sum);
  const name = figureName(indicator, key);
  if (!fetched.sums.has(name)) return all;
  const none = new Set(fetched.lists?.silent.get(name));
  return all.filter((place) => none.has(places.unitAt(place)) || !places.isLowest(place));
}
