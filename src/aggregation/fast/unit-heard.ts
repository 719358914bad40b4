import type { Cell } from '../cell.js';
import { seenBits } from './draft.js';
import { isBottom } from '../choice/place-tree.js';
import { placeOf, type PlainFigure } from './plain-figures.js';
import { emptyList } from './lists.js';

type Partial = Cell['partial'][number];

/** Why a lowest place is among those that sent some of a figure; null where it is not. */
function reasonAt({ block }: PlainFigure, at: number): Partial['reason'] | null {
  const { partial, seen } = block.tallies;
  if (partial[at] !== 1) return null;
  const bits = seen[at] ?? 0;
  // Reports do not overlap here: what has an error is for days that lack.
  if ((bits & seenBits.wrong) !== 0) return 'error';
  return (bits & seenBits.over) === 0 ? 'part-of-period' : 'outside-period';
}

/** A lowest place, if it sent some of a figure. */
export function partialAt(figure: PlainFigure, unit: number, period: number): Cell['partial'] {
  const reason = reasonAt(figure, placeOf(figure, unit) + period);
  if (reason === null) return emptyList;
  const id = figure.scope.store.tree.units[unit]?.id ?? '';
  return Object.freeze([Object.freeze({ unit: id, reason })]);
}

/** A lowest place, if it sent nothing of a figure. */
export function silentAt(figure: PlainFigure, unit: number, period: number): Cell['silent'] {
  const { tallies } = figure.block;
  if (tallies.seen[placeOf(figure, unit) + period] !== 0) return emptyList;
  return Object.freeze([figure.scope.store.tree.units[unit]?.id ?? '']);
}

/** Whether a unit itself sent anything of a figure that touches a period asked. */
export function sentAny(figure: PlainFigure, unit: number): boolean {
  const { scope, block } = figure;
  const at = placeOf(figure, unit);
  const seen = block.tallies.seen.subarray(at, at + scope.periods.length);
  return isBottom(scope.store.tree, unit) && seen.some((bits) => bits !== 0);
}
