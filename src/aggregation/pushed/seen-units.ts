import { dayNumberOf } from '#room/time';
import { untilOf, type Unit } from '#room/organization';
import { isBottom, numberOf, type PlaceTree } from '../choice/place-tree.js';
import type { Stretch } from '../choice/span.js';
import { localTree, type LocalTree, type LocalUnit } from '../view/local-tree.js';
import type { View } from '../view/view.js';

/** What the cells of a table make of a unit that may send. */
export interface SeenUnit {
  /** Its number in the tree of those that send. */
  readonly unit: number;
  /**
   * `lowest`: it counts by itself · `above`: others count below it · `part`: to some cells belongs a
   * part of it, or it belongs to none of the units below.
   */
  readonly kind: 'lowest' | 'above' | 'part';
  /** The least unit that counts for the same cells as a lowest one. */
  readonly cell: number;
  /** On which days what it sent has to begin to be its own alone; null for any day. */
  readonly since: Stretch | null;
  /** Whether it took over a part of another unit. */
  readonly isOfPart: boolean;
  /** Whether it counts for the total. */
  readonly isAsked: boolean;
  /** The units that it counts below of, in any cell. */
  readonly above: readonly number[];
}

/** What is known of a unit so far. */
interface Draft {
  kind: SeenUnit['kind'];
  since: Stretch | null;
  isOfPart: boolean;
  readonly roots: number[];
  readonly above: Set<number>;
}

const noDraft = (): Draft => ({
  kind: 'lowest',
  since: null,
  isOfPart: false,
  roots: [],
  above: new Set(),
});

/** The days of a unit that was there once; null where it was there several times. */
function onlyDays({ validity }: Pick<Unit, 'validity'>): Stretch | null {
  const [days, ...others] = validity;
  if (others.length > 0) return null;
  const until = days === undefined ? undefined : untilOf(days);
  return {
    from: days?.from === undefined ? -Infinity : dayNumberOf(days.from),
    to: until === undefined ? Infinity : dayNumberOf(until) - 1,
  };
}

const isPart = ({ part, unallocated }: LocalUnit): boolean => part !== 1 || unallocated > 0;

/** Notes what a unit of a local tree is. */
function note(draft: Draft, { unit, counts, ...local }: LocalUnit, isLowest: boolean): void {
  const days = counts === 'since' ? onlyDays(unit) : null;
  if (isPart({ unit, counts, ...local }) || (counts === 'since' && days === null)) {
    draft.kind = 'part';
  }
  if (draft.kind === 'lowest' && !isLowest && counts !== 'whole') draft.kind = 'above';
  draft.since ??= days;
}

/** Gathers what the units of a tree are, and what stands above them. */
function gather(
  drafts: Map<number, Draft>,
  { tree, locals }: LocalTree,
  about: { readonly root: number; readonly all: PlaceTree },
): void {
  const numbers = tree.units.map(({ id }) => numberOf(about.all, id));
  for (const [place, local] of locals.entries()) {
    const number = numbers[place] ?? -1;
    const draft = drafts.get(number) ?? noDraft();
    drafts.set(number, draft);
    note(draft, local, isBottom(tree, place));
    if (draft.roots.at(-1) !== about.root) draft.roots.push(about.root);
    for (let at = tree.parents[place] ?? -1; at >= 0; at = tree.parents[at] ?? -1) {
      const above = numbers[at] ?? -1;
      if (above !== number) draft.above.add(above);
      const holder = drafts.get(above);
      if (holder !== undefined && isPart(local) && locals[at]?.counts === 'whole') {
        holder.isOfPart = true;
      }
    }
  }
}

/**
 * What the cells of a table make of the units that may send; `roots` are the units of all cells, of
 * which those `asked` make the total.
 */
export function seenUnits(
  { tree, lineage }: Pick<View, 'tree' | 'lineage'>,
  { roots, asked }: { readonly roots: readonly number[]; readonly asked: readonly number[] },
  all: PlaceTree,
): readonly SeenUnit[] {
  const drafts = new Map<number, Draft>();
  for (const root of roots) gather(drafts, localTree(tree, [root], lineage), { root, all });
  drafts.delete(-1);
  const isAsked = new Set(asked);
  const cells = new Map<string, number>();
  return [...drafts]
    .sort(([a], [b]) => a - b)
    .map(([unit, { roots: counted, above, ...rest }]) => {
      const key = counted.join(' ');
      const cell = rest.kind === 'lowest' ? (cells.get(key) ?? unit) : -1;
      if (rest.kind === 'lowest') cells.set(key, cell);
      return {
        ...rest,
        unit,
        cell,
        isAsked: counted.some((root) => isAsked.has(root)),
        above: [...above].sort((a, b) => a - b),
      };
    });
}
