import { firstPlace } from '#room/kit';
import { before, isBetter, spansOf, type Plan } from './plan.js';
import type { Span } from './span.js';

/**
 * Chooses spans of one unit that do not overlap and cover the most days.
 *
 * Among equals: own reports, then those of earlier lines, fewer, longer, in period before what was
 * taken apart, earlier. Linear but for sorting and looking up.
 */
export function schedule(spans: readonly Span[]): readonly Span[] {
  const [only, ...others] = spans;
  if (only === undefined || others.length === 0) return spans;
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  const best: (Plan | null)[] = Array.from({ length: sorted.length + 1 }, () => null);
  for (const [back, span] of sorted.toReversed().entries()) {
    const at = sorted.length - 1 - back;
    const taken = before(
      span,
      best[firstPlace(sorted.length, (place) => (sorted[place]?.from ?? Infinity) > span.to)] ??
        null,
    );
    const left = best[at + 1] ?? null;
    best[at] = left === null || isBetter(taken, left) ? taken : left;
  }
  return spansOf(best[0] ?? null);
}
