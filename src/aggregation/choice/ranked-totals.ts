import { before, byMeasures, isBetter, type Plan } from './plan.js';
import { comesApart, type Base, type Run } from './run.js';
import { spanOf, type Report, type Span } from './span.js';

/** A running total, with the best that may follow it. */
interface Ranked {
  readonly place: number;
  readonly total: Report;
  readonly next: Plan | null;
  /** The whole total and what follows: which of two is better does not depend on the base. */
  readonly whole: Plan;
}

/** The best stretch after a base, and the total that tells of it. */
export interface Apart {
  readonly plan: Plan;
  readonly total: Report;
}

const asDraft = (total: Report, { end }: Base): Span => ({
  ...spanOf(total),
  from: end + 1,
  rank: 2,
});

const isMore = (a: Apart & Ranked, b: Apart & Ranked): boolean =>
  isBetter(a.plan, b.plan) || (!isBetter(b.plan, a.plan) && a.place > b.place);

function bestAfter(base: Base, ranked: readonly Ranked[]): Apart | null {
  let best: (Apart & Ranked) | null = null;
  for (const one of ranked) {
    if (best !== null && byMeasures(one.whole, best.whole) !== 0) break;
    if (!comesApart(one.total, base)) continue;
    const mine = { ...one, plan: before(asDraft(one.total, base), one.next) };
    if (best === null || isMore(mine, best)) best = mine;
  }
  return best;
}

function insert(ranked: Ranked[], one: Ranked): void {
  let low = 0;
  let high = ranked.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ranked[middle];
    if (other !== undefined && byMeasures(one.whole, other.whole) <= 0) low = middle + 1;
    else high = middle;
  }
  ranked.splice(low, 0, one);
}

/**
 * Finds the best stretch after each base of a run, its bases asked from the last to the first.
 *
 * Days, own days, lines and number of reports of two totals compare alike after every base, so that
 * the totals are kept in that order, and few are looked at for each base.
 */
export function totalsOfRun({ totals }: Run, planAfter: (day: number) => Plan | null) {
  const open = [...totals.entries()].toSorted(([, a], [, b]) => a.to - b.to);
  const ranked: Ranked[] = [];
  return (base: Base): Apart | null => {
    for (let last = open.at(-1); last !== undefined && last[1].to > base.end; last = open.at(-1)) {
      open.pop();
      const [place, total] = last;
      const next = planAfter(total.to);
      insert(ranked, { place, total, next, whole: before(spanOf(total), next) });
    }
    return bestAfter(base, ranked);
  };
}
