import type { Observation } from '#room/indicators';
import { dateOfDay, type CalendarDate } from '#room/time';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import { marks } from '../dataset/columns.js';
import { observationAt, type Store } from '../dataset/store.js';

/** Looks up what numbers stand for, each once. */
export interface Shelf {
  readonly store: Store;
  readonly idOf: (unit: number) => string;
  readonly observationOf: (row: number) => Observation;
  readonly dateOf: (day: number) => CalendarDate;
  /** The days that a row tells of; a running total begins with its year. */
  readonly daysOfRow: (row: number) => Stretch;
}

function kept<Value>(make: (number: number) => Value): (number: number) => Value {
  const made = new Map<number, Value>();
  return (number) => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const value = make(number);
    made.set(number, value);
    return value;
  };
}

/** A shelf over the store of a dataset, with units by their numbers in the tree that is counted. */
export function shelfOf(store: Store, tree: PlaceTree): Shelf {
  const { columns, periods } = store;
  return {
    store,
    idOf: (unit) => tree.units[unit]?.id ?? '',
    observationOf: kept((row) => observationAt(store, row)),
    dateOf: kept(dateOfDay),
    daysOfRow: (row) => {
      const { from = 0, to = 0, start = 0 } = periods[columns.periods[row] ?? 0] ?? {};
      const isCumulative = ((columns.marks[row] ?? 0) & marks.isCumulative) !== 0;
      return { from: isCumulative ? start : from, to };
    },
  };
}
