import type { Unit } from '../organization/index.js';
import type { Dataset } from './dataset.js';

/**
 * What a unit stands for in a total.
 *
 * `leaf`: a unit at the bottom, which owes the figure · `own`: what a unit above did itself ·
 * `consolidated`: what a unit above sent for all below it, in their stead.
 */
export type Role = 'leaf' | 'own' | 'consolidated';

/** How one kind of item, a figure or a pair of them, is gathered. */
export interface Gathering<Item> {
  readonly dataset: Dataset;
  readonly itemOf: (unit: string, role: Role) => Item;
  /** Anything was sent. */
  readonly isSent: (item: Item) => boolean;
  /** How many days of the period it covers; null where it is not owed. */
  readonly daysOf: (item: Item) => number | null;
  /** False where the units below may not be added, so that only a consolidated figure can stand. */
  readonly isAdditive: boolean;
}

const isPlace = ({ category }: Unit): boolean => category === 'place';

/** The places directly below a unit. */
export const placesBelow = (dataset: Dataset, unit: string): readonly Unit[] =>
  (dataset.hierarchy.children.get(unit) ?? []).filter(isPlace);

/** A consolidated figure covers more days of more units than they do together. */
function standsIn<Item>(how: Gathering<Item>, consolidated: Item, below: readonly Item[]): boolean {
  const days = how.daysOf(consolidated) ?? 0;
  if (days === 0) return false;
  const owed = below.flatMap((item) => how.daysOf(item) ?? []);
  return !how.isAdditive || days * owed.length > owed.reduce((sum, each) => sum + each, 0);
}

/**
 * Gathers all that adds up to the figure of a unit, each item once.
 *
 * A consolidated figure stands in for the units below it while they are not all in; once they are,
 * they are added and the consolidated figure is only compared with their sum.
 */
export function rollUp<Item>(how: Gathering<Item>, unit: string): readonly Item[] {
  const places = placesBelow(how.dataset, unit);
  if (places.length === 0) return [how.itemOf(unit, 'leaf')];
  const below = places.flatMap(({ id }) => rollUp(how, id));
  const consolidated = how.itemOf(unit, 'consolidated');
  if (standsIn(how, consolidated, below)) return [consolidated];
  const own = how.itemOf(unit, 'own');
  return how.isSent(own) ? [own, ...below] : below;
}
