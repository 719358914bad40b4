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

/** The order in which units are named: as the units asked were, and below each as in the tree. */
function byRoots({ numbers, last }: PlaceTree, roots: readonly number[]) {
  const placeOf = (id: string) => {
    const unit = numbers.get(id) ?? -1;
    const root = roots.findIndex((one) => one <= unit && unit <= (last[one] ?? one));
    return { root, unit };
  };
  return (one: string, other: string): number => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a.root - b.root || a.unit - b.unit;
  };
}

/** Whom both halves name. */
function heardBy(
  { tree, roots }: Places,
  { silent, partial }: PushedLists,
  other: Pick<Cell, 'silent' | 'partial'> | null,
) {
  const inOrder = byRoots(tree, roots);
  const idOf = (unit: number): string => tree.units[unit]?.id ?? '';
  const [lacking, some] = [other?.silent ?? [], other?.partial ?? []];
  const here = partial.map(({ unit, reason }) => ({ unit: idOf(unit), reason }));
  return {
    silent: [...silent.map(idOf), ...lacking].sort(inOrder),
    partial: [...here, ...some].sort((a, b) => inOrder(a.unit, b.unit)),
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
