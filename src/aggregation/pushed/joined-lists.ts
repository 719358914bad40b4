import { groupBy } from '#room/kit';
import type { Cell } from '../cell.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { isWaiting } from '../count/waiting-rows.js';
import type { Lists } from '../fast/late-lists.js';
import type { CountedHalves } from './counted-halves.js';
import type { PushedLists } from './pushed.js';

type Excluded = Cell['excluded'];

const byPosition = (excluded: Excluded): Excluded =>
  excluded.toSorted((a, b) => a.position - b.position);

/** What would have counted, where no total was wanted until all are in. */
const waiting = (positions: readonly number[]): Excluded =>
  positions.map((position) => ({ position, reason: 'incomplete' as const }));

/** The places of some units in a tree; one that was divided stands in several. */
function placesById({ units, numbers }: PlaceTree, ids: ReadonlySet<string>) {
  if (numbers.size === units.length) {
    return new Map([...ids].map((id) => [id, [numbers.get(id) ?? -1]] as const));
  }
  const idAt = (place: number): string => units[place]?.id ?? '';
  return groupBy(
    [...units.keys()].filter((place) => ids.has(idAt(place))),
    idAt,
  );
}

/** Orders what is said of units: as the units asked were, and below each as in the tree. */
function inOrder<Item>(
  { tree, roots }: Places,
  items: readonly Item[],
  idOf: (item: Item) => string,
): readonly Item[] {
  const all = placesById(tree, new Set(items.map(idOf)));
  const rootOf = (place: number): number =>
    roots.findIndex((root) => root <= place && place <= (tree.last[root] ?? root));
  const before = new Map<string, number>();
  const placed = items.map((item) => {
    const id = idOf(item);
    const nth = before.get(id) ?? 0;
    before.set(id, nth + 1);
    const asked = all.get(id)?.filter((place) => rootOf(place) !== -1) ?? [];
    const place = asked[nth] ?? asked[0] ?? -1;
    return { item, place, root: rootOf(place) };
  });
  return placed.sort((a, b) => a.root - b.root || a.place - b.place).map(({ item }) => item);
}

/** Whom both halves name. */
function heardBy(
  places: Places,
  { silent, partial }: PushedLists,
  other: Pick<Cell, 'silent' | 'partial'> | null,
) {
  const idOf = (unit: number): string => places.tree.units[unit]?.id ?? '';
  const [lacking, some] = [other?.silent ?? [], other?.partial ?? []];
  const here = partial.map(({ unit, reason }) => ({ unit: idOf(unit), reason }));
  return {
    silent: inOrder(places, [...silent.map(idOf), ...lacking], (id) => id),
    partial: inOrder(places, [...here, ...some], ({ unit }) => unit),
  };
}

/** The units asked, in a tree. */
export interface Places {
  readonly tree: PlaceTree;
  readonly roots: readonly number[];
}

/** The lists of a cell of both halves; those from elsewhere may refuse to be read. */
export function joinedLists(
  places: Places,
  halves: CountedHalves,
  bare: Pick<Cell, 'reason' | 'bounds'>,
) {
  const lists = halves.sum.lists();
  const cell = halves.other?.cell ?? null;
  const there = { contributors: cell?.contributors ?? [], excluded: cell?.excluded ?? [] };
  const counted = (): readonly number[] =>
    [...lists.contributors, ...there.contributors].sort((a, b) => a - b);
  const isWaitingFor = isWaiting(bare.reason);
  return {
    ...heardBy(places, lists, cell),
    get contributors() {
      return bare.bounds === null ? [] : counted();
    },
    get excluded() {
      const waits = isWaitingFor ? waiting(counted()) : [];
      return byPosition([...lists.excluded, ...there.excluded, ...waits]);
    },
  } satisfies Lists;
}
