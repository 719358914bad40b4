import { before, isBetter, spansOf, type Plan } from './plan.js';
import type { Span } from './span.js';

/** The place of the first item that begins after a day, in a list sorted by first days. */
function firstAfter(spans: readonly Span[], day: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? Infinity) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}

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
    const taken = before(span, best[firstAfter(sorted, span.to)] ?? null);
    const left = best[at + 1] ?? null;
    best[at] = left === null || isBetter(taken, left) ? taken : left;
  }
  return spansOf(best[0] ?? null);
}
