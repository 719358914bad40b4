import { rowsBetween } from '../dataset/rows-by-unit.js';
import type { AskedScope } from './asked-scope.js';
import { pastAll } from './far-days.js';

/** The place of a unit of the store among those asked; one that is outside has a place outside. */
export const askedPlace = ({ owed, first }: AskedScope, unit: number): number =>
  owed === null ? unit - first : (owed.places[unit] ?? -1);

/** By number of the store: {@link askedPlace} of all units. */
export const placesOf = ({ owed, first, store }: AskedScope): Int32Array =>
  owed?.places ?? Int32Array.from(store.tree.units.keys(), (unit) => unit - first);

/** By place: the last day on which a unit may send. */
export const lastDaysOf = ({ owed, units }: AskedScope): Int32Array =>
  owed?.until ?? new Int32Array(units).fill(pastAll);

/** The rows of an indicator; without a view those of the units asked. */
export function askedRows(
  { store, first, units, owed }: AskedScope,
  indicator: number,
): Int32Array {
  const groups = store.figureRows(indicator);
  return owed === null ? rowsBetween(groups, { from: first, to: first + units - 1 }) : groups.rows;
}
