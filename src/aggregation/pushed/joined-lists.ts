import type { Cell } from '../cell.js';
import type { PlaceTree } from '../choice/place-tree.js';
import { isWaiting } from '../count/waiting-rows.js';
import type { Lists } from '../fast/late-lists.js';
import type { Halves } from './joined-bare.js';
import type { PushedLists } from './pushed.js';

type Excluded = Cell['excluded'];

const byPosition = (excluded: Excluded): Excluded =>
  excluded.toSorted((a, b) => a.position - b.position);

/** What would have counted, where no total was wanted until all are in. */
const waiting = (positions: readonly number[]): Excluded =>
  positions.map((position) => ({ position, reason: 'incomplete' as const }));

/** Whom both halves name, in the order of the tree. */
function heardBy(tree: PlaceTree, { silent, partial }: PushedLists, other: Cell | null) {
  const numberOf = (id: string): number => tree.numbers.get(id) ?? -1;
  const idOf = (unit: number): string => tree.units[unit]?.id ?? '';
  const [lacking, some] = [other?.silent ?? [], other?.partial ?? []];
  const here = partial.map(({ unit, reason }) => ({ unit: idOf(unit), reason }));
  return {
    silent: [...silent.map(idOf), ...lacking].sort((a, b) => numberOf(a) - numberOf(b)),
    partial: [...here, ...some].sort((a, b) => numberOf(a.unit) - numberOf(b.unit)),
  };
}

/** The lists of a cell of both halves; those from elsewhere may refuse to be read. */
export function joinedLists(
  tree: PlaceTree,
  halves: Halves,
  bare: Pick<Cell, 'reason' | 'bounds'>,
) {
  const lists = halves.sum.lists();
  const cell = halves.other === null ? null : { ...halves.other.cell, unit: null };
  const there = { contributors: cell?.contributors ?? [], excluded: cell?.excluded ?? [] };
  const counted = (): readonly number[] =>
    [...lists.contributors, ...there.contributors].sort((a, b) => a - b);
  const isWaitingFor = isWaiting(bare.reason);
  return {
    ...heardBy(tree, lists, cell),
    get contributors() {
      return bare.bounds === null ? [] : counted();
    },
    get excluded() {
      const waits = isWaitingFor ? waiting(counted()) : [];
      return byPosition([...lists.excluded, ...there.excluded, ...waits]);
    },
  } satisfies Lists;
}
