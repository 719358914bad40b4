import type { Unit } from '#room/organization';
import { isBottom, numberOf, treeOf, type PlaceTree, type TreeNode } from '../choice/place-tree.js';
import { heritagesIn, lowestAbove, type Heritage, type Lineage } from './lineage.js';
import { oldUnitsAbove, topDown } from './old-order.js';

/** What a unit of a local tree counts. */
export interface LocalUnit {
  readonly unit: Unit;
  /** Which part of what the unit sent is meant, of 1. */
  readonly part: number;
  /**
   * `all`: everything · `whole`: of a unit that took over from others, what it sent for days before
   * it was in force, for itself and them · `since`: what it sent for days since.
   */
  readonly counts: 'all' | 'whole' | 'since';
  /** Which part, of 1, is the unit's asked, but of none of those below it. */
  readonly unallocated: number;
}

/** A tree made for one question: units of a day, and those that have become part of them. */
export interface LocalTree {
  readonly tree: PlaceTree;
  /** By number. */
  readonly locals: readonly LocalUnit[];
  /** The numbers of the units asked. */
  readonly roots: readonly number[];
}

interface Draft {
  readonly nodes: TreeNode[];
  readonly locals: LocalUnit[];
  readonly places: Map<string, number>;
}

function add(draft: Draft, local: LocalUnit, parent: number): number {
  draft.locals.push(local);
  return draft.nodes.push({ unit: local.unit, parent }) - 1;
}

/** Adds the units of the day, at and below one. */
function addToday(draft: Draft, tree: PlaceTree, root: number): void {
  const end = tree.last[root] ?? root;
  for (let number = root; number <= end; number += 1) {
    const unit = tree.units[number];
    if (unit === undefined) continue;
    const above = tree.units[tree.parents[number] ?? -1]?.id ?? '';
    const parent = number === root ? -1 : (draft.places.get(above) ?? -1);
    draft.places.set(unit.id, add(draft, { unit, part: 1, counts: 'all', unallocated: 0 }, parent));
  }
}

/** All that belongs to the unit asked of one ended unit. */
interface Joined extends Heritage {
  readonly unallocated: number;
}

/** Several heritages of one unit are one. */
function joinedParts(
  tree: PlaceTree,
  heritages: readonly Heritage[],
  root: number,
): readonly Joined[] {
  const byUnit = new Map<string, Joined>();
  for (const heritage of heritages) {
    const { id } = heritage.ended.unit;
    const { part = 0, unallocated = 0, above = heritage.above } = byUnit.get(id) ?? {};
    byUnit.set(id, {
      ...heritage,
      above: lowestAbove(tree, [above, heritage.above]),
      part: part + heritage.part,
      unallocated: unallocated + (heritage.above === root ? heritage.part : 0),
    });
  }
  return [...byUnit.values()];
}

/**
 * The place of the nearest unit that stood above an ended one, has ended too, and is here whole as well.
 * One that is still there is above the heir, which is nearer.
 */
function oldAbove(draft: Draft, tree: PlaceTree, { ended, part }: Heritage): number | undefined {
  for (const id of oldUnitsAbove(ended)) {
    const place = numberOf(tree, id) < 0 ? draft.places.get(id) : undefined;
    const local = place === undefined ? undefined : draft.locals[place];
    if (local !== undefined && local.counts === 'all' && local.part === part) return place;
  }
  return undefined;
}

/** The place that an ended unit adds up to where nothing of old stands above it. */
function newAbove(draft: Draft, tree: PlaceTree, { above }: Heritage): number {
  const place = draft.places.get(tree.units[above]?.id ?? '') ?? 0;
  if (isBottom(tree, above)) splitAt(draft, place);
  return place;
}

/** A unit at the bottom that took over from others: what it sent since, beside what they sent. */
function splitAt(draft: Draft, place: number): void {
  const local = draft.locals[place];
  if (local?.counts !== 'all') return;
  draft.locals[place] = { ...local, counts: 'whole' };
  add(draft, { ...local, counts: 'since' }, place);
}

function addEnded(draft: Draft, tree: PlaceTree, about: { root: number; lineage: Lineage }): void {
  const { root, lineage } = about;
  const heritages = joinedParts(tree, heritagesIn(lineage, tree, root), root);
  if (heritages.length > 0 && isBottom(tree, root)) splitAt(draft, 0);
  for (const heritage of topDown(heritages)) {
    const parent = oldAbove(draft, tree, heritage) ?? newAbove(draft, tree, heritage);
    const { part, ended, unallocated } = heritage;
    const { unit } = ended;
    const left = isBottom(tree, root) ? 0 : unallocated;
    const place = add(draft, { unit, part, counts: 'all', unallocated: left }, parent);
    draft.places.set(unit.id, place);
  }
}

/** The tree for a question to some units of a day; `lineage` where ended units count too. */
export function localTree(
  tree: PlaceTree,
  roots: readonly number[],
  lineage: Lineage | null,
): LocalTree {
  const nodes: TreeNode[] = [];
  const locals: LocalUnit[] = [];
  const tops: number[] = [];
  for (const root of roots) {
    const draft: Draft = { nodes: [], locals: [], places: new Map() };
    addToday(draft, tree, root);
    if (lineage !== null) addEnded(draft, tree, { root, lineage });
    const offset = nodes.length;
    tops.push(offset);
    for (const { unit, parent } of draft.nodes) {
      nodes.push({ unit, parent: parent < 0 ? -1 : parent + offset });
    }
    locals.push(...draft.locals);
  }
  const { tree: local, order } = treeOf(nodes);
  const numberOfPlace = new Map(order.map((place, number) => [place, number]));
  return {
    tree: local,
    locals: order.flatMap((place) => locals[place] ?? []),
    roots: tops.flatMap((place) => numberOfPlace.get(place) ?? []),
  };
}
