import { firstPlace } from '#room/kit';
import { candidatesFrom, type Candidates } from './candidates.js';
import { before, isBetter, spansOf, type Plan } from './plan.js';
import { totalsOfRun, type Apart } from './ranked-totals.js';
import { differenceOf, type Base, type Run } from './run.js';
import type { Span } from './span.js';

/** What may begin on a day: gives the best plan that begins with it, if any. */
interface Beginning {
  readonly from: number;
  readonly plan: () => Plan | null;
}

/** The spans of a plan that a running total gives, each made when it is known to count. */
type Made = Map<Span, () => readonly Span[]>;

type PlanAfter = (day: number) => Plan | null;

function ofRun(run: Run, planAfter: PlanAfter, made: Made): readonly Beginning[] {
  const bestAfter = totalsOfRun(run, planAfter);
  const told = (base: Base, apart: Apart | null): Plan | null => {
    if (apart === null) return null;
    made.set(apart.plan.span, () => differenceOf(apart.total, base));
    return apart.plan;
  };
  return run.bases.map((base) => ({
    from: base.end + 1,
    plan: () => told(base, bestAfter(base)),
  }));
}

function scheduleOf({ sent, runs }: Candidates): readonly Span[] {
  const made: Made = new Map();
  const best: (Plan | null)[] = [];
  const sorted: Beginning[] = [];
  const planAfter: PlanAfter = (day) =>
    best[firstPlace(sorted.length, (place) => (sorted[place]?.from ?? Infinity) > day)] ?? null;
  const ofSpan = (span: Span): Beginning => ({
    from: span.from,
    plan: () => before(span, planAfter(span.to)),
  });
  const all = [...sent.map(ofSpan), ...runs.flatMap((run) => ofRun(run, planAfter, made))];
  sorted.push(...all.toSorted((a, b) => a.from - b.from));
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const taken = sorted[at]?.plan() ?? null;
    const left = best[at + 1] ?? null;
    best[at] = taken === null || (left !== null && !isBetter(taken, left)) ? left : taken;
  }
  return spansOf(best[0] ?? null).flatMap((span) => made.get(span)?.() ?? [span]);
}

/**
 * Chooses spans of one unit that do not overlap and cover the most days.
 *
 * Among equals: own reports, then those of earlier lines, fewer, longer, in period before what was
 * taken apart, earlier. Linear but for sorting and looking up.
 */
export function schedule(candidates: Candidates): readonly Span[] {
  const { sent, runs } = candidates;
  return runs.length === 0 && sent.length < 2 ? sent : scheduleOf(candidates);
}

/** The same of spans that are all made. */
export const scheduleSpans = (spans: readonly Span[]): readonly Span[] =>
  schedule(candidatesFrom(spans));
