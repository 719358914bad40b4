import { divideExactly } from '#room/text';
import type { PlaceTree } from '../choice/place-tree.js';
import type { Counting } from '../count/question.js';
import type { Lineage } from '../view/lineage.js';
import { localAssigned } from '../view/local-assigned.js';
import { localStore } from '../view/local-store.js';
import { localTree } from '../view/local-tree.js';

/** Where a question is asked: what is counted, and the numbers of the units asked in its tree. */
export interface Scope {
  readonly counting: Counting;
  readonly roots: readonly number[];
  /**
   * Ended units of which something belongs to none of the units below those asked: which part, of 1,
   * of what they add to those asked.
   */
  readonly unallocated: ReadonlyMap<number, number>;
}

/** Finds the scope of a question to units of the table's tree. */
export type ScopeOf = (roots: readonly number[]) => Scope;

/** Without a view: the tree of the dataset itself. */
export const plainScope =
  (counting: Counting): ScopeOf =>
  (roots) => ({ counting, roots, unallocated: new Map() });

/** In a view: a tree made for the units asked, and for those that have become part of them. */
export function viewScope(counting: Counting, tree: PlaceTree, lineage: Lineage | null): ScopeOf {
  const made = new Map<string, Scope>();
  return (roots) => {
    const key = roots.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const local = localTree(tree, roots, lineage);
    const store = localStore(counting.store, local);
    const assigned = localAssigned(counting, local);
    const scope = {
      counting: { ...counting, store, assigned, tree: local.tree, figures: new Map() },
      roots: local.roots,
      unallocated: new Map(
        [...local.locals.entries()].flatMap(([number, { unallocated, part }]) =>
          unallocated > 0 ? [[number, divideExactly(unallocated, part)] as const] : [],
        ),
      ),
    };
    made.set(key, scope);
    return scope;
  };
}
