import type { Cell } from '../cell.js';
import { positionOf } from '../dataset/store.js';
import type { Lists } from '../fast/late-lists.js';
import { excludedOf, positionsOf } from '../fast/lists.js';
import { partialAt, silentAt } from '../fast/unit-heard.js';
import type { ExclusionReason } from '../reasons.js';
import { plainPair, statesOfDay } from './plain-pair.js';
import type { PlainRatio } from './plain-ratio.js';
import { termRows, type TermRow, type TermRows } from './plain-term-rows.js';

/** Rows that were counted, and those that were not with the reason. */
interface Sorted {
  readonly counted: number[];
  readonly excluded: { readonly position: number; readonly reason: ExclusionReason }[];
}

/** Why a state is not the one of the pair; the latest would count by itself. */
function reasonOf(state: TermRow, latest: TermRow | undefined, day: number | undefined) {
  if (state === latest) return 'term-missing';
  if (day === undefined) return 'consolidated';
  return state.to < day ? 'earlier-state' : 'other-report';
}

/** Sorts the rows of one term; `reasonFor` gives null for those that were counted. */
function sortTerm(
  { inside, outside, wrong }: TermRows,
  placed: { readonly place: (row: number) => number; readonly to: Sorted },
  reasonFor: (row: TermRow) => ExclusionReason | null,
): void {
  const { place, to } = placed;
  for (const one of inside) {
    const reason = reasonFor(one);
    if (reason === null) to.counted.push(place(one.row));
    else to.excluded.push({ position: place(one.row), reason });
  }
  for (const row of outside) to.excluded.push({ position: place(row), reason: 'outside-period' });
  for (const row of wrong) to.excluded.push({ position: place(row), reason: 'error' });
}

function sortUnit(ratio: PlainRatio, about: { unit: number; at: number }, to: Sorted): void {
  const { unit, at } = about;
  const place = (row: number): number => positionOf(ratio.above.scope.store.columns, row);
  const [above, below] = [termRows(ratio.above, unit, at), termRows(ratio.below, unit, at)];
  if (!ratio.areStates) {
    const { isPair } = plainPair(ratio, unit, at);
    for (const rows of [above, below]) {
      sortTerm(rows, { place, to }, () => (isPair ? null : 'term-missing'));
    }
    return;
  }
  const { states } = statesOfDay(above.inside, below.inside);
  const day = states?.above.to;
  for (const rows of [above, below]) {
    sortTerm(rows, { place, to }, (state) =>
      state.to === day ? null : reasonOf(state, rows.inside[0], day),
    );
  }
}

/** A lowest place, if it sent one term, or some of them. */
function partialOf({ above, below }: PlainRatio, unit: number, at: number): Cell['partial'] {
  const silent = [above, below].filter((term) => silentAt(term, unit, at).length > 0);
  if (silent.length === 2) return [];
  const partial = [above, below].flatMap((term) => partialAt(term, unit, at));
  const [first] = partial;
  if (silent.length === 0) return first === undefined ? [] : [first];
  const id = above.scope.store.tree.units[unit]?.id ?? '';
  return [Object.freeze({ unit: id, reason: 'term-missing' as const })];
}

/** The lists of a cell of some lowest places. */
export function plainRatioLists(ratio: PlainRatio, units: readonly number[], at: number): Lists {
  const sorted: Sorted = { counted: [], excluded: [] };
  for (const unit of units) sortUnit(ratio, { unit, at }, sorted);
  const isSilent = (unit: number): boolean =>
    [ratio.above, ratio.below].every((term) => silentAt(term, unit, at).length > 0);
  return {
    silent: Object.freeze(
      units.filter(isSilent).flatMap((unit) => silentAt(ratio.above, unit, at)),
    ),
    partial: Object.freeze(units.flatMap((unit) => partialOf(ratio, unit, at))),
    contributors: positionsOf(sorted.counted),
    excluded: excludedOf(sorted.excluded),
  };
}
