import type { Span, Stretch } from '../choice/span.js';

/** Whether reports that fill some days can be parted at a day within. */
export function canBeParted(spans: readonly Stretch[]): boolean {
  let reach: number | null = null;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    if (reach !== null && from > reach) return true;
    reach = Math.max(reach ?? to, to);
  }
  return false;
}

const daysInBoth = (
  above: readonly Span[],
  below: readonly Span[],
  end: keyof Stretch,
): readonly number[] => {
  const days = new Set(below.map((span) => span[end]));
  return [...new Set(above.map((span) => span[end]))]
    .filter((day) => days.has(day))
    .sort((a, b) => a - b);
};

/** How far reports reach that hang together from a day on; `sorted` by first days. */
function reachFrom(day: number, sorted: readonly Span[], at: number): number {
  let reach = day;
  for (let place = at; place < sorted.length; place += 1) {
    const span = sorted[place];
    if (span === undefined || span.from > reach) break;
    reach = Math.max(reach, span.to);
  }
  return reach;
}

/**
 * Stretches that reports of both terms may fill alike and that cannot be parted: they begin and end
 * with a report of each, and some report crosses each day within.
 */
export function stretchesOfBoth(
  above: readonly Span[],
  below: readonly Span[],
): readonly Stretch[] {
  const ends = daysInBoth(above, below, 'to');
  const sorted = [...above, ...below].toSorted((a, b) => a.from - b.from);
  const found: Stretch[] = [];
  let at = 0;
  let first = 0;
  for (const from of daysInBoth(above, below, 'from')) {
    while ((sorted[at]?.from ?? from) < from) at += 1;
    while ((ends[first] ?? from) < from) first += 1;
    const reach = reachFrom(from, sorted, at);
    for (let place = first; (ends[place] ?? Infinity) <= reach; place += 1) {
      found.push({ from, to: ends[place] ?? from });
    }
  }
  return found;
}
