import { DanvanError } from '#room/findings';
import { subtractExactly } from '#room/text';
import { previousPeriod, samePeriodLastYear, type Period } from '#room/time';

/** An earlier figure that a change may be told from. */
export interface Base {
  readonly period: string;
  readonly amount: number;
  /** The figure of the period itself. */
  readonly now: number;
  readonly difference: number;
}

/** A neighbour of a period; the first of its kind, and a term, may have none. */
function neighbour(period: Period, move: (period: Period) => Period): readonly Period[] {
  try {
    return [move(period)];
  } catch (problem) {
    if (problem instanceof DanvanError) return [];
    throw problem;
  }
}

/** The same period of the year before, and the period just before. */
function periodsBefore(period: Period): readonly Period[] {
  const before = [samePeriodLastYear, previousPeriod].flatMap((move) => neighbour(period, move));
  return before.filter((one, at) => before.findIndex(({ id }) => id === one.id) === at);
}

/** What was counted for the periods before one, where it and the period itself were. */
export function basesOf(
  period: Period,
  amountIn: (period: Period) => number | null,
  isBaseAlone: boolean,
): readonly Base[] {
  const now = amountIn(period);
  if (now === null && !isBaseAlone) return [];
  return periodsBefore(period).flatMap((before) => {
    const amount = amountIn(before);
    if (amount === null) return [];
    const difference = now === null ? 0 : subtractExactly(now, amount);
    return [{ period: before.id, amount, now: now ?? 0, difference }];
  });
}
