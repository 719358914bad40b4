import { numberOf, type PlaceTree } from '../choice/place-tree.js';
import type { Assigned } from '../owing/owing-of.js';
import type { LocalTree } from './local-tree.js';

/** Who is assigned, by the numbers of a dataset. */
interface AssignedIn {
  readonly tree: PlaceTree;
  readonly assigned: Assigned | null;
}

/** The same by the numbers of a local tree; who stands below itself owes once, there. */
export function localAssigned(
  { tree, assigned }: AssignedIn,
  { locals }: Pick<LocalTree, 'locals'>,
): Assigned | null {
  if (assigned === null) return null;
  return new Map(
    [...locals.entries()].flatMap(([number, { unit, counts }]) => {
      const days = counts === 'whole' ? undefined : assigned.get(numberOf(tree, unit.id));
      return days === undefined ? [] : [[number, days] as const];
    }),
  );
}
