import { firstPlace } from '#room/kit';
import type { Stretch } from '../choice/span.js';

/** Something for a stretch of days; merits are added up, the earlier ones count first. */
export interface Candidate extends Stretch {
  readonly merits: readonly number[];
}

/** A choice in time; the tail is shared with other choices. */
interface Chain<T> {
  readonly item: T;
  readonly next: Chain<T> | null;
  readonly merits: readonly number[];
}

function byMerits(a: readonly number[], b: readonly number[]): number {
  for (const [at, merit] of a.entries()) {
    const other = b[at] ?? 0;
    if (merit !== other) return merit - other;
  }
  return 0;
}

/** Above zero where the first that differs at one end begins or ends earlier in `a`. */
function byEnds<T extends Candidate>(a: Chain<T>, b: Chain<T>, end: keyof Stretch): number {
  let [left, right]: [Chain<T> | null, Chain<T> | null] = [a, b];
  while (left !== null && right !== null && left !== right) {
    if (left.item[end] !== right.item[end]) return right.item[end] - left.item[end];
    [left, right] = [left.next, right.next];
  }
  return 0;
}

const isBetter = <T extends Candidate>(a: Chain<T>, b: Chain<T>): boolean =>
  (byMerits(a.merits, b.merits) || byEnds(a, b, 'from') || byEnds(a, b, 'to')) > 0;

function before<T extends Candidate>(item: T, next: Chain<T> | null): Chain<T> {
  const merits = item.merits.map((merit, at) => merit + (next?.merits[at] ?? 0));
  return { item, next, merits };
}

/**
 * Chooses candidates that do not overlap and have the most merits; among equals the earlier ones.
 */
export function bestPairs<T extends Candidate>(candidates: readonly T[]): readonly T[] {
  const [only, ...others] = candidates;
  if (only === undefined || others.length === 0) return candidates;
  const sorted = candidates.toSorted((a, b) => a.from - b.from);
  const best: (Chain<T> | null)[] = Array.from({ length: sorted.length + 1 }, () => null);
  for (const [back, item] of sorted.toReversed().entries()) {
    const at = sorted.length - 1 - back;
    const taken = before(
      item,
      best[firstPlace(sorted.length, (place) => (sorted[place]?.from ?? Infinity) > item.to)] ??
        null,
    );
    const left = best[at + 1] ?? null;
    best[at] = left === null || isBetter(taken, left) ? taken : left;
  }
  const chosen: T[] = [];
  for (let rest = best[0] ?? null; rest !== null; rest = rest.next) chosen.push(rest.item);
  return chosen;
}
