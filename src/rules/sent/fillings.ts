import { addQuantities, type Quantity } from '#room/aggregation';
import { groupBy } from '#room/kit';
import type { Sent } from './series.js';

/** Reports that fill some days without a gap, the last of them first. */
interface Path {
  readonly count: number;
  readonly sum: Quantity | null;
  readonly last: Sent | null;
  readonly before: Path | null;
}

/** A report, and others that fill the same days. */
export interface Filling {
  readonly whole: Sent;
  readonly parts: readonly Sent[];
  readonly sum: Quantity;
}

const start: Path = Object.freeze({ count: 0, sum: null, last: null, before: null });

const follow = (before: Path, last: Sent): Path => ({
  count: before.count + 1,
  sum: before.sum === null ? last.quantity : addQuantities([before.sum, last.quantity]),
  last,
  before,
});

function reportsOf(path: Path): readonly Sent[] {
  const reports: Sent[] = [];
  for (let at: Path | null = path; at !== null; at = at.before) {
    if (at.last !== null) reports.push(at.last);
  }
  return reports.toReversed();
}

const fillingOf = (whole: Sent, path: Path): readonly Filling[] =>
  path.sum === null ? [] : [{ whole, parts: reportsOf(path), sum: path.sum }];

/** The way with the fewest reports. */
function fewest(paths: readonly Path[]): Path | undefined {
  return paths.reduce<Path | undefined>(
    (best, path) => (best === undefined || path.count < best.count ? path : best),
    undefined,
  );
}

/** Fillings of the days of reports that begin on one day, by reports in order of last days. */
function fillingsFrom(first: number, inTime: readonly Sent[]): readonly Filling[] {
  const paths = new Map<number, Path>();
  return [...groupBy(inTime, ({ to }) => to)].flatMap(([to, ending]) => {
    const wholes = ending.filter(({ from }) => from === first);
    const later = ending.filter(({ from, isCumulative }) => from > first && !isCumulative);
    const parted = fewest(
      later.flatMap((report) => {
        const before = paths.get(report.from - 1);
        return before === undefined ? [] : follow(before, report);
      }),
    );
    const [one] = wholes.map((whole) => follow(start, whole));
    const best = one ?? parted;
    if (best !== undefined) paths.set(to, best);
    const beside = wholes
      .slice(1)
      .flatMap((whole) => (one === undefined ? [] : fillingOf(whole, one)));
    if (parted === undefined) return beside;
    return [...beside, ...wholes.flatMap((whole) => fillingOf(whole, parted))];
  });
}

/**
 * Each report whose days are filled by others of the same series, with those: the year and its
 * quarters, the quarter and its months, a running total and what was sent in period.
 *
 * Reports are looked at again only from days on which a longer and a shorter one begin.
 */
export function fillingsOf(series: readonly Sent[]): readonly Filling[] {
  const sorted = series.toSorted((a, b) => a.from - b.from || a.to - b.to);
  return [...groupBy(sorted, ({ from }) => from)].flatMap(([first, beginning]) => {
    const last = beginning.at(-1)?.to ?? first;
    if (beginning.length < 2) return [];
    const at = sorted.findIndex(({ from }) => from === first);
    const inTime: Sent[] = [];
    for (let next = at; (sorted[next]?.from ?? Infinity) <= last; next += 1) {
      const report = sorted[next];
      if (report !== undefined && report.to <= last) inTime.push(report);
    }
    return fillingsFrom(
      first,
      inTime.toSorted((a, b) => a.to - b.to || Number(a.isCumulative) - Number(b.isCumulative)),
    );
  });
}
