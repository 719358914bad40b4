import { addQuantities, type Quantity } from './quantity.js';
import { daysOf, spanOf, type Report, type Span } from './span.js';

/** How the days from the first day of a year to some day are filled without a gap. */
export interface Path {
  readonly spans: readonly Span[];
}

/** Fewest reports, then the running total first, then the longest first. */
function isBetter(a: Path, b: Path): boolean {
  if (a.spans.length !== b.spans.length) return a.spans.length < b.spans.length;
  for (const [at, span] of a.spans.entries()) {
    const other = b.spans[at] ?? span;
    if (span.rank !== other.rank) return span.rank > other.rank;
    if (daysOf(span) !== daysOf(other)) return daysOf(span) > daysOf(other);
  }
  return false;
}

/**
 * By last day: the best way to fill the days from `start` on, with reports of one line and scope.
 *
 * Each report is looked at once, in the order of last days: what it follows on is settled by then.
 */
export function pathsFrom(start: number, reports: readonly Report[]): ReadonlyMap<number, Path> {
  const paths = new Map<number, Path>([[start - 1, { spans: [] }]]);
  const inTime = reports.filter((report) => report.from >= start);
  for (const report of inTime.toSorted((a, b) => a.to - b.to)) {
    const before = paths.get(report.from - 1);
    if (before === undefined || (report.isCumulative && report.from !== start)) continue;
    const path = { spans: [...before.spans, spanOf(report)] };
    const known = paths.get(report.to);
    if (known === undefined || isBetter(path, known)) paths.set(report.to, path);
  }
  return paths;
}

/** What a path adds up to. */
export const sumOfPath = ({ spans }: Path): Quantity =>
  addQuantities(spans.map(({ quantity }) => quantity));
